/** What is seen as things happen to what stands in a dungeon. */
import { tints } from "./brush.js";

const FLAME = 66;

function light(effects, { x, y, again }) {
  effects.burst({
    ...{ x, y: y - FLAME, sprite: "spark-star", count: again ? 6 : 14, fall: -120 },
    ...{
      tints: [tints.butter, tints.apricot, tints.white],
      speed: [40, 220],
      size: [0.4, 1],
      life: [0.3, 0.7],
    },
  });
  effects.ring(x, y - FLAME, {
    from: 12,
    to: again ? 60 : 110,
    life: 0.4,
    tint: tints.apricot,
    layer: "air",
  });
  effects.hitStop(40);
}

function expire(effects, { x, y }) {
  effects.burst({
    ...{ x, y: y - FLAME, sprite: "puff", count: 9, tints: [tints.dust, tints.mauve, tints.blush] },
    ...{ angle: -Math.PI / 2, spread: 0.7, speed: [20, 90], size: [0.5, 1.1], life: [0.5, 1.1], fall: -60 },
  });
}

function persist(effects, { x, y }) {
  for (const [to, life] of [
    [90, 0.5],
    [190, 0.9],
  ]) {
    effects.ring(x, y - FLAME, { from: 10, to, life, tint: tints.ice, sprite: "ring-thick", layer: "air" });
  }
  sparkle(effects, x, y - FLAME, [tints.ice, tints.sky, tints.white], 20);
}

function lever(effects, { x, y, done }) {
  if (done) effects.shake(4);
  sparkle(effects, x, y - 40, done ? [tints.ice, tints.white] : [tints.dust, tints.blush], 6);
}

function sparkle(effects, x, y, colours, count) {
  effects.burst({
    ...{ x, y, sprite: "spark-star", count, tints: colours },
    ...{ speed: [60, 300], size: [0.5, 1.1], life: [0.4, 0.9], drag: 3 },
  });
}

/** Stone grinds on stone: dust along the sill. */
function grind(effects, { x, y }) {
  for (const side of [-1, 0, 1]) {
    effects.burst({
      ...{ x: x + side * 40, y: y + 20, sprite: "puff", count: 3, tints: [tints.dust, tints.blush] },
      ...{ speed: [20, 110], size: [0.5, 1], life: [0.3, 0.7] },
    });
  }
  effects.shake(3);
}

function chest(effects, { x, y, coins }) {
  effects.figures.show({ x, y: y - 40 }, coins, { mark: "+", tint: tints.butter, scale: 1.2 });
  effects.burst({
    ...{ x, y: y - 30, sprite: "coin", count: 14, tints: [tints.white], angle: -Math.PI / 2, spread: 0.8 },
    ...{ speed: [140, 380], size: [0.5, 0.8], life: [0.5, 0.9], drag: 1, fall: 620, spin: 1 },
  });
  sparkle(effects, x, y - 30, [tints.butter, tints.white], 10);
}

function key(effects, { x, y }) {
  effects.ring(x, y - 20, { from: 8, to: 100, life: 0.6, tint: tints.butter, layer: "air" });
  sparkle(effects, x, y - 20, [tints.butter, tints.white], 16);
}

function shrine(effects, { x, y }) {
  for (const [to, life] of [
    [120, 0.6],
    [240, 1],
    [380, 1.4],
  ]) {
    effects.ring(x, y - 60, { from: 20, to, life, tint: tints.ice, opacity: 0.6, layer: "air" });
  }
  sparkle(effects, x, y - 80, [tints.ice, tints.sky, tints.white], 34);
  effects.shake(8);
}

function checkpoint(effects, { x, y, first }) {
  if (!first) return;
  effects.ring(x, y - 10, { from: 20, to: 200, life: 0.9, tint: tints.ice, sprite: "ring-thick" });
  sparkle(effects, x, y - 50, [tints.ice, tints.white], 20);
}

function wake(effects, { x, y, foe }) {
  effects.burst({
    ...{ x, y: y - foe.radius, sprite: "spark-star", count: 3, tints: [tints.white, tints.butter] },
    ...{ angle: -Math.PI / 2, spread: 0.6, speed: [60, 140], size: [0.4, 0.7], life: [0.25, 0.4] },
  });
}

const moments = {
  ...{ light, expire, persist, lever, openDoor: grind, closeDoor: grind },
  ...{ chest, key, shrine, checkpoint, wake },
};

/**
 * Shows an event of a dungeon that no run has.
 * @param {ReturnType<typeof import("./effects.js").createEffects>} effects
 * @param {import("../rules/dungeon/types.js").DungeonEvent} event
 */
export function showDungeonMoment(effects, event) {
  moments[event.type]?.(effects, event);
}
