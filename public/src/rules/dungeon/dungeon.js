import { createField } from "../field.js";
import { learn } from "../run/cards.js";
import { stepInWholes } from "../run/clock.js";
import { createFight, endIfFallen, stepFight } from "../run/fight.js";
import { drop } from "../run/pickups.js";
import { heroOf } from "../upgrades.js";
import { createDevices, stepDevices } from "./devices.js";
import { createDoors, stepDoors } from "./doors.js";
import { createFinds, stepFinds } from "./finds.js";
import { stepHall } from "./hall.js";
import { demandPoints } from "./points.js";
import { completeProgress } from "./progress.js";
import { createRooms, placeFoes, stepRooms } from "./rooms.js";
import { createLevers, createTorches, stepTorches } from "./torches.js";

/** @typedef {import("./types.js").Dungeon} Dungeon */

const HERO_RADIUS = 20;

/**
 * Makes a dungeon, as new or as its progress left it; after a death, too.
 * @param {object} setting
 * @param {import("./types.js").DungeonRow} setting.row
 * @param {import("../../content/maps/build.js").GameMap} setting.map
 * @param {number} setting.seed
 * @param {import("./types.js").Progress} [setting.progress]
 * @param {import("../../states/playerState.js").PlayerState} setting.player Read: figures and skills.
 * @param {import("../upgrades.js").Upgrades} [setting.upgrades] What the player may have bought.
 * @returns {Dungeon}
 */
export function createDungeon({ row, map, seed, progress: saved, player, upgrades }) {
  const { points } = map;
  demandPoints(row, map);
  const progress = completeProgress(row, saved);
  const field = createField(map);
  const things = createThings(row, points, progress, field);
  const from = progress.checkpoint ? row.checkpoint : row.start;
  const start = field.nearestFree(points[from].x, points[from].y, HERO_RADIUS);
  const dungeon = {
    ...createFight({ field, seed, arena: arenaOf(row, heroOf(player, "dungeon", upgrades)), start, reward }),
    ...things,
  };
  Object.assign(dungeon, { row, map, points, progress, room: null, boss: null, sealed: false });
  dungeon.targets.push(...dungeon.torches, ...dungeon.levers);
  learnUnlocked(dungeon, player);
  dungeon.devices = createDevices(dungeon);
  placeFoes(dungeon, points);
  dungeon.boss = row.boss ? row.boss.plug.createBoss(dungeon, row.boss) : null;
  return dungeon;
}

function createThings(row, points, progress, field) {
  return {
    torches: createTorches(row, points, progress),
    levers: createLevers(row, points, progress),
    doors: createDoors(row, points, progress, field),
    rooms: createRooms(row),
    ...createFinds(row, points, progress),
  };
}

/** What its fights are made of. */
function arenaOf({ foes, skills, threat, mostFoes }, hero) {
  return { foes, skills, threat, mostFoes, hero };
}

/** An embedding makes a skill three ranks strong. */
const IMPROVED = 3;

function learnUnlocked(dungeon, { skillUnlocked, embeddings = {} }) {
  const granted = dungeon.shrines.filter(({ taken }) => taken).map(({ grants }) => grants);
  for (const id of Object.keys(dungeon.row.skills))
    if (skillUnlocked[id] || granted.includes(id))
      learn(dungeon, { id, rank: embeddings[id] ? IMPROVED : 1 });
}

/** Here a foe gives back some health, at times; an elite always. */
function reward(dungeon, foe) {
  if (foe.elite || dungeon.random.chance(dungeon.row.hearts)) drop(dungeon, foe, "heart", 1);
}

/**
 * Moves a dungeon on by a stretch of game time.
 * @param {Dungeon} dungeon
 * @param {import("../run/types.js").Intent} intent
 * @param {number} dt
 * @returns {import("./types.js").DungeonEvent[]}
 */
export function stepDungeon(dungeon, intent, dt) {
  if (dungeon.state === "dead") return [];
  return stepInWholes(dungeon, intent, dt, stepOnce);
}

function stepOnce(dungeon, intent, dt) {
  stepFight(dungeon, intent, dt);
  stepTorches(dungeon, dt);
  stepDevices(dungeon, dt);
  stepRooms(dungeon);
  stepHall(dungeon, intent, dt);
  stepDoors(dungeon, dt);
  stepFinds(dungeon);
  return !endIfFallen(dungeon);
}
