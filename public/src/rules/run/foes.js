import { threatAt } from "../waves.js";
import { hurtHero } from "./health.js";
import { moveFoe } from "./motion.js";

const SPAWN_TIME = 0.6;
const TOUCH_REST = 1.2;
const COMMON = { hp: 1, radius: 1, damage: 1, weight: 1, speed: 1 };
const ELITE = { hp: 9, radius: 1.55, damage: 1.4, weight: 3, speed: 1.08 };

/**
 * A foe of a kind at a place, as strong as the run's time makes it.
 * @param {import("./types.js").Run} run
 * @param {string} kind
 * @param {import("./types.js").Point} place
 * @param {{hp: number, damage: number, speed: number}} threat
 * @param {boolean} [elite]
 * @returns {import("./types.js").Foe}
 */
export function addFoe(run, kind, place, threat, elite = false) {
  const row = run.arena.foes[kind];
  const luck = run.random.range(0.92, 1.08);
  const foe = { id: ++run.lastId, kind, row, elite, memory: {}, ...strengthOf(row, threat, elite, luck) };
  Object.assign(foe, freshState(place), { facing: place.x < run.hero.x ? 1 : -1 });
  run.foes.push(foe);
  return foe;
}

function strengthOf(row, threat, elite, luck) {
  const scale = elite ? ELITE : COMMON;
  const hp = Math.round(row.hp * threat.hp * scale.hp);
  return {
    hp,
    maxHp: hp,
    radius: row.radius * scale.radius,
    speed: row.speed * threat.speed * scale.speed * luck,
    damage: row.damage * threat.damage * scale.damage,
    weight: row.weight * scale.weight,
  };
}

function freshState({ x, y }) {
  return {
    x,
    y,
    vx: 0,
    vy: 0,
    wx: 0,
    wy: 0,
    kx: 0,
    ky: 0,
    hurt: 0,
    age: 0,
    mood: "spawn",
    moodTime: SPAWN_TIME,
    aim: 0,
    bitten: 0,
    blinking: false,
    quarry: null,
  };
}

/**
 * Lets every foe decide, move and touch.
 * @param {import("./types.js").Run} run
 * @param {number} dt
 */
export function stepFoes(run, dt) {
  // Who is born in this step waits for the next one, when the grid knows it.
  const count = run.foes.length;
  for (let index = 0; index < count; index += 1) {
    const foe = run.foes[index];
    if (foe.hp > 0) stepFoe(run, foe, dt);
  }
}

const EVEN = { hp: 1, damage: 1, speed: 1 };

/** How strong foes are now: as strong as an arena and its time make them, or as the dungeon says. */
export function threatNow({ arena, time }) {
  if (arena.threat) return arena.threat;
  const [threat, scale] = [threatAt(time), arena.scale ?? EVEN];
  return {
    hp: threat.hp * scale.hp,
    damage: threat.damage * scale.damage,
    speed: threat.speed * scale.speed,
  };
}

/** Takes the fallen off the field. */
export function removeFallen(run) {
  let kept = 0;
  for (const foe of run.foes) if (foe.hp > 0) run.foes[kept++] = foe;
  run.foes.length = kept;
}

/** Changes what a foe is at, for a time. */
export function setMood(foe, mood, moodTime) {
  foe.mood = mood;
  foe.moodTime = moodTime;
}

function stepFoe(run, foe, dt) {
  foe.age += dt;
  foe.hurt = Math.max(0, foe.hurt - dt);
  foe.moodTime -= dt;
  foe.wx = 0;
  foe.wy = 0;
  if (foe.asleep) return moveFoe(run, foe, dt);
  if (foe.mood === "spawn") {
    if (foe.moodTime <= 0) setMood(foe, "chase", 0);
  } else {
    foe.row.behaviour.step(run, foe, dt);
  }
  moveFoe(run, foe, dt);
  if (foe.mood !== "spawn") touch(run, foe);
}

function touch(run, foe) {
  const { hero } = run;
  const { quarry } = foe;
  if (foe.mood === "rest" || foe.blinking) return;
  const damage = foe.damage * (foe.mood === "act" ? (foe.row.actDamage ?? 1) : 1);
  const hurt = touches(foe, hero) && hurtHero(run, damage, foe);
  if (hurt || (quarry && touches(foe, quarry) && quarry.suffer(run, damage)))
    setMood(foe, "rest", TOUCH_REST);
}

function touches(foe, { x, y, radius }) {
  const reach = (foe.radius + radius) * 0.8;
  const dx = foe.x - x;
  const dy = foe.y - y;
  return dx * dx + dy * dy <= reach * reach;
}
