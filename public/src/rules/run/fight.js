import { createFlow } from "../flow.js";
import { createGrid } from "../grid.js";
import { createRandom } from "../random.js";
import { removeFallen, stepFoes } from "./foes.js";
import { createHero, stepHero } from "./hero.js";
import { stepPickups } from "./pickups.js";
import { rise } from "./rise.js";
import { stepShots } from "./shots.js";
import { notifySkills, stepSkills } from "./skills.js";
import { baseStats } from "./stats.js";

const FLOW_INTERVAL = 0.2;
/** The ways hardly change while the hero stands; a door may have opened, though. */
const STANDING = { way: 20, interval: 0.8 };

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
    allies: [],
    skills: [],
    events: [],
    ranks: {},
    kills: { goblin: 0, spider: 0, skeleton: 0, vampire: 0 },
    streak: { count: 0, left: 0 },
    wanted: { attack: false, dodge: false },
    winded: false,
  };
}

/** What a fight looks things up in. */
function createTools(field, seed) {
  const tools = { field, random: createRandom(seed), grid: createGrid(field), flow: createFlow(field) };
  return { ...tools, flowAge: 0, flowGoal: { x: 0, y: 0 } };
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
  if (run.hero.hp <= 0) catchBreath(run);
  if (run.hero.hp > 0) return false;
  run.state = "dead";
  run.events.push({ type: "death", x: run.hero.x, y: run.hero.y });
  return true;
}

/** The second wind that a hero may have, once in a fight. */
function catchBreath(run) {
  if (run.winded || run.stats.secondWind <= 0) return;
  run.winded = true;
  rise(run, run.stats.secondWind, "wind");
}

function refreshFlow(run, dt) {
  run.flowAge += dt;
  const { hero, flowGoal } = run;
  const stands = Math.hypot(hero.x - flowGoal.x, hero.y - flowGoal.y) < STANDING.way;
  if (run.flowAge < (stands ? STANDING.interval : FLOW_INTERVAL)) return;
  run.flowAge = 0;
  run.flowGoal = { x: hero.x, y: hero.y };
  run.flow.update(hero.x, hero.y);
}
