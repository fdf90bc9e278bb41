/** What is seen as things happen to the hero: hurts, hearts, gems, the joy of a level. */
import { tints } from "./brush.js";

function hurt(effects, { x, y, damage }) {
  effects.figures.show({ x, y: y - 26 }, damage, { tint: tints.coral, scale: 1.1 });
  effects.ring(x, y, { from: 16, to: 70, life: 0.3, tint: tints.coral, layer: "air" });
  effects.burst({
    ...{ x, y, sprite: "shard", count: 8, tints: [tints.coral, tints.crimson, tints.leaf] },
    ...{ speed: [80, 280], size: [0.5, 1.1], life: [0.25, 0.5], fall: 300 },
  });
  effects.hitStop(75);
  effects.shake(8);
}

function heal(effects, { x, y, damage }) {
  if (damage > 0) effects.figures.show({ x, y: y - 26 }, damage, { mark: "+", tint: tints.lime });
  effects.burst({
    ...{
      x,
      y,
      sprite: "spark-star",
      count: 8,
      tints: [tints.lime, tints.white, tints.candy],
      angle: -Math.PI / 2,
    },
    ...{ spread: 1, speed: [40, 150], size: [0.4, 0.8], life: [0.4, 0.8] },
  });
}

function dodge(effects, { x, y, angle }) {
  effects.burst({
    ...{ x, y: y + 16, sprite: "puff", count: 6, tints: [tints.white, tints.blush], angle: angle + Math.PI },
    ...{ spread: 0.7, speed: [60, 200], size: [0.35, 0.8], life: [0.25, 0.5] },
  });
}

function exp(effects, { x, y }) {
  effects.burst({
    ...{ x, y, sprite: "spark-star", count: 2, tints: [tints.ice, tints.white] },
    ...{ speed: [20, 110], size: [0.3, 0.6], life: [0.15, 0.3] },
  });
}

function level(effects, { x, y }) {
  for (const [to, life] of [
    [90, 0.5],
    [170, 0.8],
  ]) {
    effects.ring(x, y, { from: 10, to, life, tint: tints.butter, sprite: "ring-thick" });
  }
  effects.burst({
    ...{ x, y, sprite: "spark-star", count: 24, tints: [tints.butter, tints.white, tints.ice] },
    ...{ speed: [80, 360], size: [0.5, 1.2], life: [0.5, 1], drag: 3 },
  });
}

function death(effects, { x, y }) {
  effects.ring(x, y, { from: 10, to: 260, life: 1, tint: tints.coral, sprite: "ring-thick" });
  effects.burst({
    ...{ x, y, sprite: "shard", count: 30, tints: [tints.leaf, tints.lime, tints.white] },
    ...{ speed: [60, 420], size: [0.5, 1.4], life: [0.6, 1.3], drag: 3, fall: 160, spin: 1 },
  });
  effects.shake(16);
}

/** @type {Record<string, (effects: object, event: import("../rules/run/types.js").RunEvent) => void>} */
export const heroMoments = { hurt, heal, dodge, exp, level, death };
