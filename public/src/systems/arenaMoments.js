/** What is seen as things happen that only arenas have: their bosses, their ground, coins. */
import { stamp, tints } from "./brush.js";

function boss(effects, { x, y }) {
  effects.ring(x, y, { from: 30, to: 260, life: 1.1, tint: tints.coral, sprite: "ring-thick" });
  effects.ring(x, y, { from: 10, to: 180, life: 0.8, tint: tints.white });
  effects.shake(14);
}

function rage(effects, { x, y, foe }) {
  effects.ring(x, y, { from: foe.radius, to: 240, life: 0.7, tint: tints.rose, sprite: "ring-thick" });
  effects.burst({
    ...{ x, y: y - foe.radius, sprite: "puff", count: 16, tints: [tints.rose, tints.apricot, tints.white] },
    ...{ speed: [120, 380], size: [0.6, 1.4], life: [0.4, 0.9], drag: 3 },
  });
  effects.shake(10);
}

/** The end of a boss is worth a storm of sparks. */
function kill(effects, { x, y, foe }) {
  if (!foe.row.boss) return;
  effects.ring(x, y, { from: 40, to: 380, life: 0.9, tint: tints.butter, sprite: "ring-thick" });
  effects.burst({
    ...{ x, y: y - 40, sprite: "spark-star", count: 34, tints: [tints.butter, tints.white, tints.apricot] },
    ...{ speed: [120, 560], size: [0.6, 1.6], life: [0.5, 1.2], drag: 2 },
  });
  effects.hitStop(140);
  effects.shake(18);
}

function rock(effects, { x, y, radius }) {
  effects.ring(x, y, { from: radius * 0.4, to: radius, life: 0.35, tint: tints.white, sprite: "ring-thick" });
  effects.burst({
    ...{ x, y, sprite: "shard", count: 9, tints: [tints.brick, tints.salmon, tints.wine] },
    ...{
      angle: -Math.PI / 2,
      spread: 1.2,
      speed: [120, 380],
      size: [0.6, 1.5],
      life: [0.35, 0.7],
      fall: 700,
    },
  });
  effects.burst({
    ...{ x, y: y + 8, sprite: "puff", count: 7, tints: [tints.white, tints.blush, tints.dust] },
    ...{ speed: [60, 220], size: [0.5, 1.2], life: [0.3, 0.6], drag: 4 },
  });
  effects.shake(5);
}

function coin(effects, { x, y, value }) {
  effects.mark("air", 0.4, (share) => {
    stamp("coin", x, y - 20 - 40 * share, { scale: 0.5 * (1 - share * 0.4), opacity: 1 - share * share });
  });
  if (value > 1) effects.figures.show({ x, y: y - 26 }, value, { mark: "+", tint: tints.butter, scale: 0.8 });
}

const moments = { boss, rage, kill, rock, coin };

/**
 * Shows an event of an arena, if there is anything to see of it.
 * @param {ReturnType<typeof import("./effects.js").createEffects>} effects
 * @param {import("../rules/run/types.js").RunEvent} event
 */
export const showArenaMoment = (effects, event) => moments[event.type]?.(effects, event);
