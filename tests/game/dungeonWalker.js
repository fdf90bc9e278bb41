import { stepDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { STEP } from "../../public/src/rules/run/clock.js";
import { nextStep } from "./dungeonPlans.js";
import { createPilot } from "./pilot.js";

/** A scripted player who knows a dungeon's map, and plays it step by step. `boss`: what it does while the boss fights. */
export function createWalker(dungeon, plan, { boss = null } = {}) {
  const decide = createPilot(dungeon, { job: () => nextStep(dungeon, plan), boss });
  return {
    /** Plays one step; gives back what happened. */
    step: () => stepDungeon(dungeon, decide(), STEP),
  };
}
