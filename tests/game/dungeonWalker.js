import { stepDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { STEP } from "../../public/src/rules/run/clock.js";
import { nextStep } from "./dungeonPlans.js";
import { createPilot } from "./pilot.js";

/** The hands of a scripted player who knows a dungeon's map. `boss`: what it does while the boss fights. */
export const createWalker = (dungeon, plan, { boss = null } = {}) =>
  createPilot(dungeon, { job: () => nextStep(dungeon, plan), boss });

/** Lets a scripted player play until something is so, or fails after some minutes; gives back what happened. */
export function playUntil(dungeon, decide, isThere, minutes = 10) {
  const events = [];
  for (let step = 0; step < minutes * 3600; step += 1) {
    events.push(...stepDungeon(dungeon, decide(), STEP));
    if (isThere(dungeon, events)) return events;
  }
  const { x, y } = dungeon.hero;
  throw new Error(`Stuck at ${JSON.stringify([x / 64, y / 64, dungeon.state, dungeon.progress])}`);
}
