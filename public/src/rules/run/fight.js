import { createFlow } from "../flow.js";
import { createGrid } from "../grid.js";
import { createRandom } from "../random.js";
import { removeFallen, stepFoes } from "./foes.js";
import { createHero, stepHero } from "./hero.js";
import { stepPickups } from "./pickups.js";
import { stepShots } from "./shots.js";
import { notifySkills, stepSkills } from "./skills.js";
import { baseStats } from "./stats.js";

const FLOW_INTERVAL = 0.2;

/**
 * What every fight is made of, in an arena or a dungeon: a hero on a field, and nobody else yet.
 * @param {object} setting
 * @param {import("./types.js").Field} setting.field
 * @param {number} setting.seed
 * @param {import("./types.js").Arena} setting.arena
 * @param {import("./types.js").Point} setting.start
 * @param {(run: import("./types.js").Run, foe: import("./types.js").Foe) => void} setting.reward What a fallen foe
 *   gives.
 */
export function createFight({ field, seed, arena, start, reward }) {
  const stats = baseStats(arena.hero);
  const fight = { ...freshState(), ...createTools(field, seed), arena, stats, reward };
  fight.hero = createHero(start, stats);
  fight.flow.update(start.x, start.y);
  return fight;
}

function freshState() {
  return {
    state: "playing",
    time: 0,
    ahead: 0,
    lastId: 0,
    foes: [],
    shots: [],
    pickups: [],
    targets: [],
    skills: [],
    events: [],
    ranks: {},
    kills: { goblin: 0, spider: 0, skeleton: 0, vampire: 0 },
    streak: { count: 0, left: 0 },
    wanted: { attack: false, dodge: false },
  };
}

/** What a fight looks things up in. */
function createTools(field, seed) {
  const tools = { field, random: createRandom(seed), grid: createGrid(field), flow: createFlow(field) };
  return { ...tools, flowAge: 0 };
}

/**
 * Lets hero, foes, shots and pickups do what they do for one step.
 * @param {import("./types.js").Run} run
 * @param {import("./types.js").Intent} intent
 * @param {number} dt
 */
export function stepFight(run, intent, dt) {
  run.time += dt;
  refreshFlow(run, dt);
  run.grid.rebuild(run.foes);
  stepHero(run, intent, dt);
  stepSkills(run, dt);
  stepFoes(run, dt);
  stepShots(run, dt);
  removeFallen(run);
  stepPickups(run, dt);
}

/**
 * Ends a fight whose hero has no hp left and nothing that gives some back.
 * @param {import("./types.js").Run} run
 * @returns {boolean} Whether it is over.
 */
export function endIfFallen(run) {
  if (run.hero.hp <= 0) notifySkills(run, "dying");
  if (run.hero.hp > 0) return false;
  run.state = "dead";
  run.events.push({ type: "death", x: run.hero.x, y: run.hero.y });
  return true;
}

function refreshFlow(run, dt) {
  run.flowAge += dt;
  if (run.flowAge < FLOW_INTERVAL) return;
  run.flowAge = 0;
  run.flow.update(run.hero.x, run.hero.y);
}
