/** What is seen of the tricks of single kinds: blows kept off, breaking, mending, going under and coming up. */
import { tints } from "./brush.js";

/** Sparks fly back the way that the blow came. */
function block(effects, { x, y, angle, foe }) {
  const at = { x: x - Math.cos(angle) * foe.radius, y: y - Math.sin(angle) * foe.radius - 8 };
  effects.ring(at.x, at.y, { from: 6, to: 34, life: 0.2, tint: tints.white, layer: "air" });
  effects.burst({
    ...{ ...at, sprite: "shard", count: 6, tints: [tints.butter, tints.white, tints.ice] },
    ...{ angle: angle + Math.PI, spread: 0.9, speed: [120, 360], size: [0.4, 0.9], life: [0.15, 0.35] },
  });
  effects.shake(1.5);
}

function split(effects, { x, y, radius }) {
  effects.ring(x, y, { from: 10, to: radius * 2.4, life: 0.35, tint: tints.coral, layer: "air" });
  effects.burst({
    ...{ x, y, sprite: "shard", count: 12, tints: [tints.coral, tints.rose, tints.butter] },
    ...{ speed: [120, 360], size: [0.6, 1.3], life: [0.25, 0.55], fall: 420, spin: 1 },
  });
}

function mend(effects, { x, y }) {
  effects.ring(x, y, { from: 30, to: 12, life: 0.3, tint: tints.lime });
}

function dive(effects, { x, y }) {
  effects.burst({
    ...{ x, y: y + 14, sprite: "puff", count: 7, tints: [tints.clay, tints.salmon, tints.blush] },
    ...{ speed: [40, 150], size: [0.4, 0.9], life: [0.3, 0.5] },
  });
}

function surface(effects, { x, y, radius }) {
  effects.ring(x, y, { from: 14, to: radius, life: 0.35, tint: tints.apricot, sprite: "ring-thick" });
  effects.burst({
    ...{ x, y, sprite: "shard", count: 14, tints: [tints.clay, tints.salmon, tints.brick] },
    ...{ angle: -Math.PI / 2, spread: 1, speed: [160, 420], size: [0.6, 1.4], life: [0.4, 0.7], fall: 800 },
  });
  effects.shake(3);
}

/** @type {Record<string, (effects: object, event: import("../rules/run/types.js").RunEvent) => void>} */
export const kindMoments = { block, split, mend, dive, surface };
