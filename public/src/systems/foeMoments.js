/** What is seen as things happen to the foes: the weight of blows, announcements, ends. */
import { foeLooks } from "../content/foeLooks.js";
import { drawFallen } from "../entities/foe.js";
import { stamp, tints } from "./brush.js";

const FALL_TIME = 0.4;
const HIT_STOP = { light: 42, heavy: 70, critical: 85 };
const HEAVY = 17;

function blood(effects, foe, angle, count, speed) {
  effects.burst({
    ...{
      x: foe.x,
      y: foe.y,
      sprite: "shard",
      count,
      tints: foeLooks[foe.kind].bits.map((name) => tints[name]),
    },
    ...{
      angle,
      spread: 0.8,
      speed: [speed * 0.3, speed],
      size: [0.5, 1.2],
      life: [0.25, 0.5],
      fall: 380,
      spin: 1,
    },
  });
}

function hit(effects, { x, y, damage, critical, kind, angle, foe }) {
  const isHeavy = damage >= HEAVY;
  effects.figures.show({ x, y: y - foe.radius }, Math.round(damage), {
    owner: foe,
    mark: critical ? "!" : "",
    tint: critical ? tints.butter : tints.white,
    scale: critical ? 1.05 : isHeavy ? 0.85 : 0.65,
  });
  effects.mark("air", 0.12, (share) => {
    stamp("spark-star", x, y, {
      scale: (isHeavy ? 2.6 : 1.9) * (1 - share * 0.5),
      angle: share,
      opacity: 1 - share,
    });
  });
  blood(effects, foe, angle, isHeavy ? 5 : 3, 260);
  if (kind !== "sword") return;
  effects.hitStop(critical ? HIT_STOP.critical : isHeavy ? HIT_STOP.heavy : HIT_STOP.light);
  effects.shake(critical ? 5 : isHeavy ? 3.5 : 1.5);
}

function kill(effects, { x, y, foe }) {
  const fallen = { ...foe };
  effects.mark("ground", FALL_TIME, (share) => drawFallen(fallen, share));
  blood(effects, foe, undefined, foe.elite ? 22 : 7, foe.elite ? 420 : 240);
  effects.burst({
    ...{ x, y: y + 8, sprite: "puff", count: foe.elite ? 12 : 4, tints: [tints.white, tints.blush] },
    ...{ speed: [30, 120], size: [0.4, 0.9], life: [0.3, 0.6] },
  });
  if (!foe.elite) return;
  effects.ring(x, y, { from: 20, to: 190, life: 0.6, tint: tints.butter, sprite: "ring-thick" });
  effects.hitStop(90);
  effects.shake(11);
}

/** Light from above says where someone is about to stand. */
function spawn(effects, { foe }) {
  effects.ring(foe.x, foe.y + foe.radius * 0.6, { from: 44, to: 12, life: 0.5, tint: tints.violet });
}

function elite(effects, { x, y }) {
  effects.ring(x, y, { from: 20, to: 150, life: 0.9, tint: tints.coral, sprite: "ring-thick" });
  effects.shake(7);
}

function act(effects, { x, y, angle }) {
  effects.burst({
    ...{ x, y: y + 12, sprite: "puff", count: 5, tints: [tints.white, tints.blush], angle: angle + Math.PI },
    ...{ spread: 0.6, speed: [60, 180], size: [0.4, 0.9], life: [0.25, 0.5] },
  });
}

function blink(effects, { points, foe }) {
  const [from, to] = points;
  for (const { x, y } of points) {
    effects.burst({
      ...{ x, y, sprite: "puff", count: 5, tints: [tints.ice, tints.white] },
      ...{ speed: [20, 90], size: [0.4, 0.9], life: [0.3, 0.5] },
    });
  }
  effects.mark("air", 0.3, (share) => {
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    stamp(`flash-${foe.kind}`, at.x, at.y, {
      tint: tints.ice,
      opacity: 0.6 * (1 - share),
      scale: 1 - share * 0.3,
    });
  });
}

/** @type {Record<string, (effects: object, event: import("../rules/run/types.js").RunEvent) => void>} */
export const foeMoments = { hit, kill, spawn, elite, act, blink };
