import { expToNext } from "../experience.js";
import { notifySkills } from "./skills.js";
import { stepSword } from "./sword.js";

const RESPONSE = 18;
const DODGE_TIME = 0.25;
const DODGE_FACTOR = 2.6;
const DODGE_GRACE = 0.05;
const DODGE_MEMORY = 0.15;
const SWING_PACE = 0.6;

/**
 * A fresh hero, standing at a point.
 * @param {import("./types.js").Point} start
 * @param {import("./types.js").Stats} stats
 */
export function createHero(start, stats) {
  return {
    x: start.x,
    y: start.y,
    vx: 0,
    vy: 0,
    radius: 20,
    facing: { x: 1, y: 0 },
    moving: false,
    grip: 1,
    hp: stats.maxHp,
    maxHp: stats.maxHp,
    level: 1,
    exp: 0,
    expToNext: expToNext(1),
    invulnerable: 0,
    swing: null,
    dodge: null,
    dodgeCooldown: 0,
    dodgeWanted: 0,
    combo: 0,
    comboLeft: 0,
  };
}

/**
 * Moves the hero by what the player wants, and swings the sword.
 * @param {import("./types.js").Run} run
 * @param {import("./types.js").Intent} intent
 * @param {number} dt
 */
export function stepHero(run, intent, dt) {
  const { hero, stats } = run;
  const wish = wishOf(intent);
  hero.invulnerable = Math.max(0, hero.invulnerable - dt);
  if (hero.hp > 0) hero.hp = Math.min(hero.maxHp, hero.hp + stats.regen * dt);
  stepDodge(run, intent, wish, dt);
  if (!hero.dodge) walk(hero, wish, stats.speed, dt);
  run.field.move(hero, hero.vx * dt, hero.vy * dt);
  stepSword(run, intent, dt);
}

function wishOf({ x, y }) {
  const length = Math.hypot(x, y);
  return length > 1 ? { x: x / length, y: y / length, length: 1 } : { x, y, length };
}

function walk(hero, wish, speed, dt) {
  const pace = speed * (hero.swing ? SWING_PACE : 1);
  const share = Math.min(1, RESPONSE * hero.grip * dt);
  hero.vx += (wish.x * pace - hero.vx) * share;
  hero.vy += (wish.y * pace - hero.vy) * share;
  hero.moving = wish.length > 0.1;
  if (hero.moving && !hero.swing) hero.facing = { x: wish.x / wish.length, y: wish.y / wish.length };
}

function stepDodge(run, intent, wish, dt) {
  const { hero, stats } = run;
  hero.dodgeCooldown = Math.max(0, hero.dodgeCooldown - dt);
  hero.dodgeWanted = intent.dodge ? DODGE_MEMORY : Math.max(0, hero.dodgeWanted - dt);
  if (hero.dodge) {
    hero.dodge.time += dt;
    if (hero.dodge.time >= hero.dodge.duration) hero.dodge = null;
  }
  if (!hero.dodge && hero.dodgeWanted > 0 && hero.dodgeCooldown <= 0) startDodge(run, wish);
  if (!hero.dodge) return;
  hero.vx = hero.dodge.x * stats.speed * DODGE_FACTOR;
  hero.vy = hero.dodge.y * stats.speed * DODGE_FACTOR;
}

function startDodge(run, wish) {
  const { hero, stats } = run;
  const way = wish.length > 0.1 ? { x: wish.x / wish.length, y: wish.y / wish.length } : hero.facing;
  hero.facing = way;
  hero.dodge = { time: 0, duration: DODGE_TIME, x: way.x, y: way.y };
  hero.dodgeCooldown = stats.dodgeCooldown;
  hero.dodgeWanted = 0;
  hero.invulnerable = Math.max(hero.invulnerable, DODGE_TIME + DODGE_GRACE);
  hero.swing = null;
  run.events.push({ type: "dodge", x: hero.x, y: hero.y, angle: Math.atan2(way.y, way.x) });
  notifySkills(run, "dodged");
}
