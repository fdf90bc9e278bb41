import { gigagantrum } from "../../public/src/content/bosses/gigagantrum.js";
import { skills } from "../../public/src/content/skills.js";
import { createDungeon, stepDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { STEP } from "../../public/src/rules/run/clock.js";
import { mapOf, newcomer, rowOf } from "./dungeons.js";

const COLUMNS = 20;
const ROWS = 15;

/** A hall with a wall all around, the boss in its middle, and the hero at its lower end. */
function hallPlan() {
  const wall = "#".repeat(COLUMNS);
  const floor = (letter, at) => `#${".".repeat(at - 1)}${letter}${".".repeat(COLUMNS - 2 - at)}#`;
  const lines = Array.from({ length: ROWS - 2 }, (_, y) =>
    y === 4 ? floor("B", 10) : y === ROWS - 4 ? floor("S", 10) : floor(".", 10),
  );
  return [wall, ...lines, wall];
}

/** A dungeon that is only the boss' hall, for a player with the figures of a first visit and the Cache Beam. */
export function bossFight({ seed = 1, boss = {}, player = {} } = {}) {
  const map = mapOf(hallPlan());
  const row = rowOf({
    skills: { swordBeam: skills.cacheBeam },
    rooms: { hall: { area: [0, 0, COLUMNS, ROWS] } },
    boss: { ...gigagantrum, ...boss, point: "boss", hall: "hall" },
  });
  const unlocked = { swordBeam: true, shuriken: false, shieldAura: false };
  return createDungeon({ row, map, seed, player: newcomer({ skillUnlocked: unlocked, ...player }) });
}

/**
 * Lets somebody fight the boss until one of them has fallen, or for so many seconds.
 * @param {(dungeon: object) => object} decide
 */
export function fightOut(dungeon, decide, { longest = 240, reaction = 0.15 } = {}) {
  const events = [];
  let intent = decide(dungeon);
  let next = 0;
  while (dungeon.state === "playing" && dungeon.time < longest) {
    if (dungeon.time >= next) {
      intent = decide(dungeon);
      next = dungeon.time + reaction;
    }
    events.push(...stepDungeon(dungeon, intent, STEP).map((event) => ({ ...event, time: dungeon.time })));
    intent = { ...intent, dodge: false };
  }
  return events;
}

/** Strikes heaps with the beam, stays out of what is announced, and strikes the boss while it is bare. */
export function knowing(dungeon) {
  const { hero, boss } = dungeon;
  const danger = dodgeWhatComes(dungeon);
  if (danger) return { ...danger, attack: false };
  const heap = nearest(
    hero,
    boss.heaps.filter(({ ttl }) => ttl === null),
  );
  const heart = hero.hp < 80 ? nearest(hero, dungeon.pickups) : null;
  const goal = heap ?? heart ?? (boss.shielded ? null : boss);
  if (!goal) return { ...away(hero, boss), attack: false, dodge: false };
  const keep = goal === heart ? 0 : goal === boss ? boss.body.radius + 50 : 120;
  return { ...approach(hero, goal, keep), attack: goal !== heart, dodge: false };
}

/** The same, but for the heaps: it always strikes the boss. */
export function heedless(dungeon) {
  const { hero, boss } = dungeon;
  const danger = dodgeWhatComes(dungeon);
  if (danger) return { ...danger, attack: true };
  return { ...approach(hero, boss, boss.body.radius + 50), attack: true, dodge: false };
}

/** Stands where it began, and swings. */
export function standing() {
  return { x: 0, y: 0, attack: true, dodge: false };
}

/** The way out of a slam, a charge or a shot that comes; null where nothing does. */
export function dodgeWhatComes({ hero, boss, shots }) {
  const { move } = boss;
  const late = move.length - move.time;
  if (move.name === "slam" && move.stage === "tell") {
    const isIn = Math.hypot(hero.x - boss.x, hero.y - boss.y) < move.radius + 30;
    if (isIn) return { ...away(hero, boss), dodge: late < 0.4 };
  }
  if (move.name === "charge" && (move.locked || move.stage === "act"))
    return aside(hero, boss, move.angle, move.stage === "act");
  const shot = shots.find(
    ({ from, damage, x, y }) => from === "foe" && damage > 0 && Math.hypot(hero.x - x, hero.y - y) < 120,
  );
  return shot ? aside(hero, shot, shot.angle, true) : null;
}

function aside(hero, from, angle, dodge) {
  const side = Math.cos(angle) * (hero.y - from.y) - Math.sin(angle) * (hero.x - from.x);
  if (Math.abs(side) > 110) return null;
  const way = side < 0 ? -1 : 1;
  return { x: -Math.sin(angle) * way, y: Math.cos(angle) * way, dodge };
}

/** The way from a place. */
export function away(hero, { x, y }) {
  const distance = Math.max(1, Math.hypot(hero.x - x, hero.y - y));
  return { x: (hero.x - x) / distance, y: (hero.y - y) / distance };
}

/** The way to a thing, until it is so near. */
export function approach(hero, goal, keep) {
  const distance = Math.max(1, Math.hypot(goal.x - hero.x, goal.y - hero.y));
  const way = distance > keep ? 1 : 0.05;
  return { x: ((goal.x - hero.x) / distance) * way, y: ((goal.y - hero.y) / distance) * way };
}

/** The nearest of some things, or null. */
export function nearest(from, things) {
  const distance = ({ x, y }) => Math.hypot(x - from.x, y - from.y);
  return things.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}
