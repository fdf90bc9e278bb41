import { foes } from "../../public/src/content/foes.js";
import { skills } from "../../public/src/content/skills.js";
import { createDungeon, stepDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { STEP } from "../../public/src/rules/run/clock.js";
import { createPlayerState } from "../../public/src/states/playerState.js";
import { TILE } from "./fields.js";
import { IDLE } from "./runs.js";

/** Letters of the plans below that are points; everything else but `#` is floor. */
const POINTS = {
  S: "start",
  t: "torch1",
  u: "torch2",
  d: "door1",
  l: "lever1",
  c: "chest1",
  k: "key1",
  K: "door2",
  p: "checkpoint",
  s: "shrine",
  z: "foe:zombean:1",
  Z: "elite:skuller:1",
  B: "boss",
  D: "door3",
  x: "exit",
};

/** A map drawn in characters; `#` is solid, a letter names the middle of its tile. */
export function mapOf(tiles) {
  const cells = tiles.flatMap((line, y) => [...line].map((letter, x) => ({ letter, x, y })));
  const solids = cells
    .filter(({ letter }) => letter === "#")
    .map(({ x, y }) => ({ x: x * TILE, y: y * TILE, width: TILE, height: TILE }));
  const named = cells.filter(({ letter }) => POINTS[letter]);
  const points = named.map(({ letter, x, y }) => [
    POINTS[letter],
    { x: (x + 0.5) * TILE, y: (y + 0.5) * TILE },
  ]);
  return { name: "test", tiles, solids, points: Object.fromEntries(points) };
}

/** A row without anything; `changes` say what a test needs. */
export function rowOf(changes = {}) {
  const nothing = {
    rooms: {},
    torches: {},
    doors: {},
    levers: {},
    chests: {},
    keys: {},
    shrines: {},
    exits: {},
  };
  return {
    name: "test",
    title: "Test",
    start: "start",
    foes,
    skills: { swordBeam: skills.cacheBeam },
    threat: { hp: 1, damage: 1, speed: 1 },
    hearts: 0,
    mostFoes: 40,
    ...nothing,
    ...changes,
  };
}

/** A player who has no skill yet. */
export function newcomer(changes = {}) {
  const player = createPlayerState({ id: null, name: "Ada" });
  return { ...player, skillUnlocked: { swordBeam: false, shuriken: false, shieldAura: false }, ...changes };
}

/** A dungeon drawn in characters. */
export function dungeonOf(tiles, row = {}, { seed = 1, progress, player = newcomer() } = {}) {
  return createDungeon({ row: rowOf(row), map: mapOf(tiles), seed, progress, player });
}

/** Lets time pass in a dungeon; gives all events back. */
export function spend(dungeon, seconds, intent = IDLE) {
  const events = [];
  for (let step = 0; step < Math.round(seconds / STEP); step += 1)
    events.push(...stepDungeon(dungeon, intent, STEP));
  return events;
}

/** Puts the hero somewhere, in tiles. */
export function putHero(dungeon, column, row) {
  Object.assign(dungeon.hero, { x: (column + 0.5) * TILE, y: (row + 0.5) * TILE, vx: 0, vy: 0 });
}
