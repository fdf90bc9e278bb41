/** Under high contrast: rings around all that fights, by shape: one around a foe, two around the hero, a cross on what hurts. */
import { feetOf } from "../entities/foe.js";
import { stamp, stampLine, tints } from "./brush.js";

/** The radius of the ring sprites. */
const RING = 56;
const FLAT = 0.6;

function ring(x, y, radius, tint) {
  const scale = radius / RING;
  stamp("ring-thick", x, y, { scaleX: scale * 1.1, scaleY: scale * 1.1 * FLAT, tint: tints.ink });
  stamp("ring-thick", x, y, { scaleX: scale, scaleY: scale * FLAT, tint });
}

/**
 * Draws the rings on the ground.
 * @param {import("../rules/run/types.js").Foe[]} foes
 * @param {{x: number, y: number}} hero Its feet.
 */
export function drawRings(foes, hero) {
  for (const foe of foes) ring(foe.x, feetOf(foe), foe.radius * 1.35, tints.coral);
  ring(hero.x, hero.y, 46, tints.white);
  ring(hero.x, hero.y, 30, tints.white);
}

/** Marks what foes shoot. @param {import("../rules/run/types.js").Shot[]} shots */
export function drawShotMarks(shots) {
  for (const { from, x, y, radius } of shots) {
    if (from !== "foe") continue;
    const reach = radius * 1.7;
    stamp("ring-thick", x, y, { scale: (reach * 1.25) / RING, tint: tints.ink });
    stamp("ring-thick", x, y, { scale: reach / RING, tint: tints.white });
    for (const tilt of [1, -1]) {
      const ends = [-0.6, 0.6].map((part) => ({ x: x + reach * part, y: y + reach * part * tilt }));
      stampLine("pixel", ends[0], ends[1], { thickness: 4, tint: tints.ink });
    }
  }
}
