import { blast } from "./blast.js";

const GRACE = 2;
const BLAST = { radius: 220, damage: 20, push: 700 };

/**
 * Lets a fallen hero stand up again with a share of the health, and throws back whoever stands around.
 * @param {import("./types.js").Run} run
 * @param {number} share
 * @param {string} kind What did it.
 */
export function rise(run, share, kind) {
  const { hero } = run;
  hero.hp = hero.maxHp * share;
  hero.invulnerable = GRACE;
  run.events.push({ type: "heal", x: hero.x, y: hero.y, damage: Math.round(hero.hp), kind });
  run.events.push({ type: "pulse", x: hero.x, y: hero.y, radius: BLAST.radius, kind });
  blast(run, { x: hero.x, y: hero.y, kind, ...BLAST });
}
