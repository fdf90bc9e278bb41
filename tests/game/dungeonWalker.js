import { stepDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { createFlow } from "../../public/src/rules/flow.js";
import { STEP } from "../../public/src/rules/run/clock.js";
import { nextStep } from "./dungeonPlans.js";

const STANDING = 20;
const NEAR = 300;
/** Seconds between two looks at the plan. */
const THOUGHT = 0.1;
const waypoint = { x: 0, y: 0 };

/**
 * A scripted player of dungeons: walks round walls to what its plan says, strikes what is to be struck, and fights who
 * comes near. It knows the map, and has nothing but the hero's hands. `boss`: what it does while the boss fights.
 */
export function createWalker(dungeon, plan, { boss = null } = {}) {
  const walker = {
    dungeon,
    plan,
    boss,
    flow: createFlow(dungeon.field),
    goal: null,
    job: null,
    next: 0,
    stale: true,
  };
  return {
    /** Plays one step; gives back what happened. */
    step() {
      const events = stepDungeon(dungeon, intentOf(walker), STEP);
      for (const { type, name } of events) {
        if (type !== "openDoor" && type !== "closeDoor") continue;
        walker.flow.reread(dungeon.doors.find((door) => door.name === name).box);
        walker.stale = true;
      }
      return events;
    },
  };
}

function intentOf(walker) {
  if (walker.boss && walker.dungeon.boss.state === "fighting") return walker.boss(walker.dungeon);
  const foe = nearestDanger(walker.dungeon);
  if (foe) return fight(walker, foe);
  if (walker.dungeon.time >= walker.next) {
    walker.job = nextStep(walker.dungeon, walker.plan);
    walker.next = walker.dungeon.time + THOUGHT;
  }
  const { goal, strike = false, within = 10 } = walker.job;
  return approach(walker, goal, within, strike);
}

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

function approach(walker, goal, within, strike) {
  const { hero } = walker.dungeon;
  const distance = Math.hypot(goal.x - hero.x, goal.y - hero.y);
  if (distance < within) return { ...towards(hero, goal, 0.15), attack: strike, dodge: false };
  if (walker.stale || walker.goal?.x !== goal.x || walker.goal?.y !== goal.y) {
    walker.flow.update(goal.x, goal.y);
    Object.assign(walker, { goal, stale: false });
  }
  const next = walker.flow.next(hero.x, hero.y, waypoint) ? waypoint : goal;
  return { ...towards(hero, next, 1), attack: false, dodge: false };
}

function towards(from, to, pace) {
  const distance = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  return { x: ((to.x - from.x) / distance) * pace, y: ((to.y - from.y) / distance) * pace };
}
