import { createFlow } from "../../public/src/rules/flow.js";

const STANDING = 20;
const NEAR = 300;
/** Seconds between two looks at what is to be done. */
const THOUGHT = 0.1;
/** Seconds without headway after which somebody who walks steps aside, and for how long. */
const NO_HEADWAY = 1;
const ASIDE = 0.4;
const waypoint = { x: 0, y: 0 };

/**
 * @typedef {{x: number, y: number}} Point
 * @typedef {{goal: Point, strike?: boolean, within?: number}} Job Where to go, and what to do there.
 */

/**
 * The hands of a scripted player: walks round walls to where its job is, strikes what is to be struck, and fights who
 * comes near. It has nothing but the hero's hands, and serves in Node as in the page.
 * @param {object} dungeon
 * @param {{job: (dungeon: object) => Job, boss?: ((dungeon: object) => object) | null}} mind `boss`: what it does while
 *   the boss fights.
 * @returns {() => import("../../public/src/rules/run/types.js").Intent} What it wants now.
 */
export function createPilot(dungeon, { job, boss = null }) {
  const pilot = { dungeon, flow: createFlow(dungeon.field), goal: null, job: null, next: 0, stale: true };
  pilot.headway = { x: 0, y: 0, since: 0, aside: 0, side: 1 };
  const doors = dungeon.doors.map((door) => ({ door, wasOpen: door.open }));

  function noticeDoors() {
    for (const seen of doors) {
      if (seen.door.open === seen.wasOpen) continue;
      seen.wasOpen = seen.door.open;
      pilot.flow.reread(seen.door.box);
      pilot.stale = true;
    }
  }

  return () => {
    noticeDoors();
    if (boss && dungeon.boss.state === "fighting") return boss(dungeon);
    const foe = nearestDanger(dungeon);
    if (foe) return fight(pilot, foe);
    if (dungeon.time >= pilot.next) {
      pilot.job = job(dungeon);
      pilot.next = dungeon.time + THOUGHT;
    }
    const { goal, strike = false, within = 10 } = pilot.job;
    return approach(pilot, goal, within, strike);
  };
}

/**
 * A job after the other, as a dungeon's route lists them: each until it is done, the first that is not comes next, so
 * that it may be walked again after a death.
 * @typedef {{to: string | Point, strike?: boolean, within?: number, until: (dungeon: object) => boolean}} Leg
 * @param {Leg[]} route
 */
export const followRoute = (route) => (dungeon) => {
  const { to, strike, within } = route.find(({ until }) => !until(dungeon)) ?? route.at(-1);
  return { goal: typeof to === "string" ? dungeon.points[to] : to, strike, within };
};

/** Awake, near, and with nothing between; whoever mends the others before all others. */
function nearestDanger({ hero, foes, field }) {
  let nearest = null;
  let best = NEAR;
  for (const foe of foes) {
    const distance = Math.hypot(foe.x - hero.x, foe.y - hero.y) - (foe.mends ? NEAR : 0);
    if (foe.asleep || foe.warded || distance > best || !sees(field, hero, foe)) continue;
    best = distance;
    nearest = foe;
  }
  return nearest;
}

function sees(field, from, to) {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STANDING);
  for (let step = 1; step < steps; step += 1)
    if (field.solid(from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps))
      return false;
  return true;
}

/** Goes at it with the sword, dodges past what it announces, and goes round a shield. */
function fight({ dungeon }, foe) {
  const { hero } = dungeon;
  const [dx, dy] = [foe.x - hero.x, foe.y - hero.y];
  const distance = Math.max(1, Math.hypot(dx, dy));
  const threatened = foe.mood === "tell" && foe.moodTime < 0.15 && distance < 260;
  const side = foe.kind === "glady" || threatened ? 1 : 0;
  const near = distance < foe.radius + 45;
  const way = near && !side ? 0.2 : 1;
  return {
    x: ((dx - dy * side) / distance) * way,
    y: ((dy + dx * side) / distance) * way,
    attack: distance < foe.radius + 85,
    dodge: threatened,
  };
}

function approach(pilot, goal, within, strike) {
  const { hero } = pilot.dungeon;
  const distance = Math.hypot(goal.x - hero.x, goal.y - hero.y);
  if (distance < within) {
    pilot.headway.since = pilot.dungeon.time;
    return { ...towards(hero, goal, 0.15), attack: strike, dodge: false };
  }
  if (pilot.stale || pilot.goal?.x !== goal.x || pilot.goal?.y !== goal.y) {
    pilot.flow.update(goal.x, goal.y);
    Object.assign(pilot, { goal, stale: false });
  }
  const next = pilot.flow.next(hero.x, hero.y, waypoint) ? waypoint : goal;
  return { ...roundCorners(pilot, towards(hero, next, 1)), attack: false, dodge: false };
}

/** Who gets nowhere between two things steps aside as anybody would, once to the one side and once to the other. */
function roundCorners({ dungeon: { hero, time }, headway }, way) {
  if (Math.hypot(hero.x - headway.x, hero.y - headway.y) > STANDING)
    Object.assign(headway, { x: hero.x, y: hero.y, since: time });
  if (time - headway.since > NO_HEADWAY)
    Object.assign(headway, { since: time, aside: time + ASIDE, side: -headway.side });
  return time < headway.aside ? { x: -way.y * headway.side, y: way.x * headway.side } : way;
}

function towards(from, to, pace) {
  const distance = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  return { x: ((to.x - from.x) / distance) * pace, y: ((to.y - from.y) / distance) * pace };
}

/**
 * The same hands in a hub, where nobody fights.
 * @param {{field: object, hero: Point}} hub
 * @param {Point} goal
 */
export function createStroller({ field, hero }, goal) {
  const flow = createFlow(field);
  flow.update(goal.x, goal.y);
  return () => {
    const next = flow.next(hero.x, hero.y, waypoint) ? waypoint : goal;
    const distance = Math.hypot(goal.x - hero.x, goal.y - hero.y);
    return { ...towards(hero, next, distance < 24 ? 0 : 1), attack: false, dodge: false };
  };
}
