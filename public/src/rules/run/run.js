import { expToNext, gainExp } from "../experience.js";
import { openCards } from "./cards.js";
import { stepInWholes } from "./clock.js";
import { createFight, endIfFallen, stepFight } from "./fight.js";
import { stepHazards } from "./hazards.js";
import { rewardKill } from "./reward.js";
import { openField, stepWaves } from "./spawning.js";

export { chooseCard, describeOffer } from "./cards.js";
export { STEP } from "./clock.js";

/** @typedef {import("./types.js").Run} Run */

/**
 * Begins a run on a field.
 * @param {object} setting
 * @param {import("./types.js").Field} setting.field
 * @param {number} setting.seed
 * @param {import("./types.js").Arena} setting.arena
 * @param {import("./types.js").Point} [setting.start] Where the hero stands; the middle of the field otherwise.
 * @returns {Run}
 */
export function createRun({ field, seed, arena, start = { x: field.width / 2, y: field.height / 2 } }) {
  const run = { ...createFight({ field, seed, arena, start, reward: rewardKill }), ...freshProgress() };
  openField(run);
  return run;
}

/** What every run begins with. */
function freshProgress() {
  return {
    score: 0,
    levels: 0,
    offers: [],
    taken: [],
    coins: 0,
    boss: null,
    hazards: [],
    hazardsDue: {},
    wave: { index: 0, name: "", subtitle: "", next: 0, time: 0 },
    spawns: { debt: 0, elites: 0, boss: null },
  };
}

/**
 * Moves a run on by a stretch of game time.
 * @param {Run} run
 * @param {import("./types.js").Intent} intent
 * @param {number} dt
 * @returns {import("./types.js").RunEvent[]}
 */
export function stepRun(run, intent, dt) {
  if (run.state !== "playing") return [];
  return stepInWholes(run, intent, dt, stepOnce);
}

function stepOnce(run, intent, dt) {
  stepHazards(run, dt);
  stepFight(run, intent, dt);
  stepWaves(run, dt);
  if (!endIfFallen(run)) levelUp(run);
  return run.state === "playing";
}

function levelUp(run) {
  const { hero } = run;
  const { level, exp, gained } = gainExp(hero, 0);
  if (gained === 0) return;
  run.levels += gained;
  hero.level = level;
  hero.exp = exp;
  hero.expToNext = expToNext(level);
  run.events.push({ type: "level", x: hero.x, y: hero.y, level });
  openCards(run);
}
