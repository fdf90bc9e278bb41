import { sufferDamage } from "../damage.js";

const HURT_GRACE = 0.6;
const HURT_PUSH = 420;

/**
 * Hurts the hero, unless invulnerable.
 * @param {import("./types.js").Run} run
 * @param {number} damage
 * @param {import("./types.js").Point} source Where it comes from: the hero is pushed the other way.
 * @returns {boolean} Whether it hurt.
 */
export function hurtHero(run, damage, source) {
  const { hero } = run;
  const { hp, hurt } = sufferDamage(hero, Math.max(1, Math.round(damage * run.stats.toughness)));
  if (!hurt) return false;
  const taken = hero.hp - hp;
  const angle = Math.atan2(hero.y - source.y, hero.x - source.x);
  hero.hp = hp;
  hero.invulnerable = HURT_GRACE;
  hero.vx += Math.cos(angle) * HURT_PUSH;
  hero.vy += Math.sin(angle) * HURT_PUSH;
  run.streak.count = 0;
  run.events.push({ type: "hurt", x: hero.x, y: hero.y, damage: Math.ceil(taken), angle });
  return true;
}

/** Hurts whom a foe is after. @returns {boolean} Whether it hurt. */
export function hurtQuarry(run, foe, damage) {
  return foe.quarry ? foe.quarry.suffer(run, damage) : hurtHero(run, damage, foe);
}

/**
 * Gives the hero hp back, never above the most it can have.
 * @param {import("./types.js").Run} run
 * @param {number} amount
 */
export function healHero(run, amount) {
  const { hero } = run;
  const healed = Math.min(amount, hero.maxHp - hero.hp);
  hero.hp += healed;
  run.events.push({ type: "heal", x: hero.x, y: hero.y, damage: Math.round(healed) });
}
