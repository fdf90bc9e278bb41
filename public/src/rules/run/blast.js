import { strike } from "./combat.js";

/**
 * Strikes every foe in a circle, and throws it outwards.
 * @param {import("./types.js").Run} run
 * @param {import("./types.js").Point & {radius: number, damage: number, push: number, kind: string}} blast
 */
export function blast(run, { x, y, radius, damage, push, kind }) {
  for (const foe of run.grid.near(x, y, radius, [])) {
    strike(run, foe, { damage, push, kind, angle: Math.atan2(foe.y - y, foe.x - x) });
  }
}

/**
 * The living foes in a circle, the nearest first.
 * @param {import("./types.js").Run} run
 * @param {import("./types.js").Point} middle
 * @param {number} radius
 * @returns {import("./types.js").Foe[]}
 */
export function nearestFoes(run, { x, y }, radius) {
  const distance = (foe) => (foe.x - x) ** 2 + (foe.y - y) ** 2;
  return run.grid
    .near(x, y, radius, [])
    .filter((foe) => foe.hp > 0 && !foe.blinking)
    .sort((one, other) => distance(one) - distance(other) || one.id - other.id);
}
