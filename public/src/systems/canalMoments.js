/** What is seen as things happen in the canal works and to their boss. */
import { k } from "../context.js";
import { drawFlood } from "../entities/canal/flood.js";
import { isInside } from "../rules/floor.js";
import { stamp, tints } from "./brush.js";

function sparkle(effects, x, y, colours, count) {
  effects.burst({
    ...{ x, y, sprite: "spark-star", count, tints: colours },
    ...{ speed: [60, 280], size: [0.5, 1.1], life: [0.4, 0.9], drag: 3 },
  });
}

function splash(effects, x, y, { count = 14, speed = 300, angle = -Math.PI / 2, spread = 1.2 } = {}) {
  effects.burst({
    ...{ x, y, sprite: "dot", count, tints: [tints.sky, tints.ice, tints.blue, tints.white], angle, spread },
    ...{ speed: [speed * 0.3, speed], size: [0.3, 0.9], life: [0.35, 0.8], drag: 1.5, fall: 620 },
  });
}

/** A ring that runs outwards, drawn fine however wide it gets. */
function wave(effects, { x, y }, { from = 20, to, life, tint, width = 9 }) {
  effects.mark("ground", life, (share) => {
    const way = 1 - (1 - share) ** 3;
    const outline = { width: width * (1 - share * 0.6), color: tint, opacity: 1 - share };
    k.drawCircle({ pos: k.vec2(x, y), radius: from + (to - from) * way, fill: false, outline });
  });
}

const dull = (effects, { x, y }) => {
  effects.ring(x, y - 20, { from: 10, to: 44, life: 0.25, tint: tints.dust, layer: "air" });
};

const devices = {
  valve: (effects, { x, y }) => splash(effects, x, y - 50, { count: 8, speed: 180 }),
  balanced(effects, { x, y }) {
    splash(effects, x, y - 50, { count: 26, speed: 420 });
    sparkle(effects, x, y - 50, [tints.ice, tints.white], 20);
    effects.shake(6);
  },
  query(effects, { x, y }) {
    wave(effects, { x, y: y - 40 }, { to: 520, life: 1.1, tint: tints.ice, width: 12 });
  },
  urnSilent: dull,
  urnWrong(effects, { x, y }) {
    dull(effects, { x, y });
    sparkle(effects, x, y - 40, [tints.coral, tints.rose], 10);
    effects.shake(5);
  },
  urnFound: (effects, { x, y }) => sparkle(effects, x, y - 50, [tints.butter, tints.white], 12),
  queryDone(effects, { x, y }) {
    wave(effects, { x, y: y - 40 }, { to: 260, life: 0.8, tint: tints.lime });
    sparkle(effects, x, y - 60, [tints.lime, tints.white, tints.butter], 24);
  },
  plateHeld(effects, { x, y }) {
    wave(effects, { x, y }, { to: 120, life: 0.6, tint: tints.ice });
    sparkle(effects, x, y - 10, [tints.ice, tints.white], 16);
  },
  stormLaid(effects, { x, y, radius }) {
    wave(effects, { x, y }, { from: radius, to: 20, life: 0.5, tint: tints.ice, width: 12 });
    effects.burst({
      ...{ x, y, sprite: "puff", count: 22, tints: [tints.apricot, tints.peach, tints.butter] },
      ...{ speed: [60, 260], size: [0.8, 1.7], life: [0.5, 1], drag: 3, fall: 120 },
    });
  },
  turnBack(effects, { x, y }) {
    effects.ring(x, y, { from: 8, to: 50, life: 0.25, tint: tints.ice, layer: "air" });
    sparkle(effects, x, y, [tints.ice, tints.white], 6);
  },
};

function drawJet({ x, y, angle, reach, radius }, share) {
  const opacity = 1 - share ** 3;
  k.pushTransform();
  k.pushTranslate(x, y);
  k.pushRotate((angle * 180) / Math.PI);
  const bar = (half, color, strength) =>
    k.drawRect({
      pos: k.vec2(60, -half),
      width: reach - 40,
      height: half * 2,
      color,
      opacity: strength * opacity,
    });
  bar(radius * 0.95, tints.blue, 0.75);
  bar(radius * 0.62, tints.sky, 0.85);
  bar(radius * 0.28, tints.white, 0.9);
  k.popTransform();
}

const fight = {
  gush(effects, event) {
    effects.mark("air", 0.5, (share) => drawJet(event, share));
    const { x, y, angle, reach } = event;
    splash(effects, x + Math.cos(angle) * reach, y + Math.sin(angle) * reach, {
      count: 26,
      speed: 420,
      spread: 3,
    });
    effects.shake(12);
  },
  flood(effects, { lanes }) {
    for (const lane of lanes) effects.mark("ground", 0.9, (share) => drawFlood(lane, share));
    for (const { x, y, width, height, floor } of lanes)
      for (const part of [0.2, 0.5, 0.8]) {
        const at = { x: x + width / 2, y: y + height * part };
        if (isInside(floor, at)) splash(effects, at.x, at.y, { count: 6 });
      }
    effects.shake(10);
  },
  gateOpen(effects, { x, y }) {
    splash(effects, x, y - 20, { count: 18, speed: 340 });
    wave(effects, { x, y }, { to: 130, life: 0.5, tint: tints.ice });
    effects.hitStop(50);
  },
  gateShut(effects, { x, y }) {
    wave(effects, { x, y }, { from: 90, to: 20, life: 0.35, tint: tints.coral });
    effects.burst({
      ...{ x, y, sprite: "puff", count: 8, tints: [tints.peach, tints.salmon] },
      ...{ speed: [40, 160], size: [0.6, 1.2], life: [0.3, 0.6] },
    });
    effects.shake(5);
  },
  shieldDown(effects, { x, y }) {
    splash(effects, x, y - 230, { count: 36, speed: 620, spread: 0.7 });
    effects.mark("air", 0.4, (share) => {
      stamp("soft-dot", x, y - 220, { scale: 6 * (0.5 + share), tint: tints.ice, opacity: 1 - share });
    });
  },
};

const moments = { ...devices, ...fight };

/**
 * Shows an event that only the canal works have.
 * @param {ReturnType<typeof import("./effects.js").createEffects>} effects
 * @param {{type: string, x: number, y: number}} event
 */
export function showCanalMoment(effects, event) {
  moments[event.type]?.(effects, event);
}
