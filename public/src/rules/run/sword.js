import { strike } from "./combat.js";
import { notifySkills } from "./skills.js";
import { strikeTargets } from "./targets.js";

/** The three swings of a combo; `arc` is the whole angle that the blade sweeps. */
const SWINGS = [
  { duration: 0.27, arc: 2.1, reach: 84, damage: 1, push: 300 },
  { duration: 0.27, arc: 2.1, reach: 84, damage: 1, push: 300 },
  { duration: 0.38, arc: 3.2, reach: 104, damage: 1.7, push: 520 },
];
/** What a plain swing does to a foe. */
export const BASE_DAMAGE = 10;
const BITE_FROM = 0.18;
const BITE_UNTIL = 0.65;
const COMBO_MEMORY = 0.5;
const AIM_REACH = 150;
const AIM_CONE = 1.15;
const LUNGE = 150;
const found = [];

/**
 * Keeps the sword going: a held attack swings again as soon as the last swing is over.
 * @param {import("./types.js").Run} run
 * @param {import("./types.js").Intent} intent
 * @param {number} dt
 */
export function stepSword(run, intent, dt) {
  const { hero } = run;
  if (hero.swing) {
    hero.swing.time += dt;
    if (hero.swing.time >= hero.swing.duration) hero.swing = null;
  } else {
    hero.comboLeft -= dt;
    if (hero.comboLeft <= 0) hero.combo = 0;
  }
  if (!hero.swing && intent.attack && !hero.dodge) startSwing(run, intent);
  if (hero.swing) bite(run, hero.swing);
}

function startSwing(run, intent) {
  const { hero, stats } = run;
  const step = hero.combo;
  const shape = SWINGS[step];
  const angle = aim(run, intent);
  const duration = shape.duration / stats.attackSpeed;
  const reach = shape.reach * stats.swordReach;
  hero.swing = { time: 0, duration, angle, step, reach, arc: shape.arc, serial: ++run.lastId, struck: [] };
  hero.facing = { x: Math.cos(angle), y: Math.sin(angle) };
  hero.vx += hero.facing.x * LUNGE;
  hero.vy += hero.facing.y * LUNGE;
  hero.combo = (step + 1) % SWINGS.length;
  hero.comboLeft = COMBO_MEMORY;
  run.events.push({ type: "swing", x: hero.x, y: hero.y, angle, step, radius: reach });
  notifySkills(run, "swung", hero.swing);
}

/**
 * Towards the nearest foe, or else the nearest thing that can be struck; else straight ahead. Who runs strikes where they
 * run to; where nobody is there, whom they struck last: so they turn with an attack held, and still keep off pursuers.
 */
function aim(run, intent) {
  const { hero } = run;
  const faced = Math.atan2(hero.facing.y, hero.facing.x);
  const ways = hero.moving ? [Math.atan2(intent.y, intent.x), faced] : [faced];
  const foes = run.grid.near(hero.x, hero.y, AIM_REACH, found);
  for (const bodies of [foes, run.targets])
    for (const way of ways) {
      const angle = angleToNearest(hero, way, bodies);
      if (angle !== null) return angle;
    }
  return ways[0];
}

/** In a cone before the hero, or all around one who stands still. */
function angleToNearest(hero, ahead, bodies) {
  const cone = hero.moving ? AIM_CONE : Math.PI;
  let best = null;
  let nearest = AIM_REACH;
  for (const body of bodies) {
    const angle = Math.atan2(body.y - hero.y, body.x - hero.x);
    const distance = Math.hypot(body.x - hero.x, body.y - hero.y) - body.radius;
    if (body.hp <= 0 || body.gone || body.warded || distance >= nearest || turn(angle, ahead) > cone)
      continue;
    nearest = distance;
    best = angle;
  }
  return best;
}

function bite(run, swing) {
  const { hero, stats } = run;
  const progress = swing.time / swing.duration;
  if (progress < BITE_FROM || progress > BITE_UNTIL) return;
  const shape = SWINGS[swing.step];
  const strength = shape.damage * (swing.step === SWINGS.length - 1 ? stats.finisher : 1);
  const damage = BASE_DAMAGE * stats.damage * strength;
  for (const foe of run.grid.near(hero.x, hero.y, swing.reach, found)) {
    if (foe.bitten === swing.serial || !isSwept(hero, swing, foe)) continue;
    foe.bitten = swing.serial;
    const angle = Math.atan2(foe.y - hero.y, foe.x - hero.x);
    strike(run, foe, { damage, angle, push: shape.push, kind: "sword" });
  }
  const blow = { kind: "sword", angle: swing.angle, damage, struck: swing.struck };
  strikeTargets(run, blow, (target) => isInReach(hero, swing, target) && isSwept(hero, swing, target));
}

function isInReach(hero, { reach }, { x, y, radius }) {
  return Math.hypot(x - hero.x, y - hero.y) <= reach + radius;
}

/** A foe's own width counts, so that a blade that visibly touches it also hits it. */
function isSwept(hero, swing, foe) {
  const distance = Math.hypot(foe.x - hero.x, foe.y - hero.y);
  if (distance <= hero.radius + foe.radius * 0.5) return true;
  const width = Math.atan2(foe.radius, distance);
  return turn(Math.atan2(foe.y - hero.y, foe.x - hero.x), swing.angle) <= swing.arc / 2 + width;
}

function turn(a, b) {
  const difference = Math.abs(a - b) % (2 * Math.PI);
  return difference > Math.PI ? 2 * Math.PI - difference : difference;
}
