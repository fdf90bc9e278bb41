import assert from "node:assert/strict";
import { test } from "node:test";
import row from "../../public/src/content/dungeons/dungeon.js";
import map from "../../public/src/content/maps/dungeon.js";
import { createDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { pointsOf } from "../../public/src/rules/dungeon/points.js";
import { roomAt } from "../../public/src/rules/dungeon/rooms.js";
import { tileSize } from "../../public/src/rules/tiles.js";
import { allStates, groupsOf, statesThatReach } from "./dungeonStates.js";
import { canPass, REACH, survey } from "./dungeonSurvey.js";
import { newcomer } from "./dungeons.js";
import { createWalker, playUntil } from "./dungeonWalker.js";
import { only } from "./runs.js";
import { knowing } from "./tangleFights.js";

const plan = survey(row, map);
const { points } = map;
const _HERO = 20;
const THINGS = /^(bell|dial|switch|door|chest|key|shrine|checkpoint|exit|start|boss)\d*$/;

/** The Unsorted as a save holds it, with a hero whom nothing hurts. */
function safeArchive(progress) {
  const saved = progress && JSON.parse(JSON.stringify(progress));
  const dungeon = createDungeon({ row, map, seed: 1, progress: saved, player: newcomer() });
  dungeon.hero.invulnerable = 1e9;
  return dungeon;
}

const walkUntil = (dungeon, isThere) =>
  playUntil(dungeon, createWalker(dungeon, plan, { boss: knowing }), isThere);

const meetsBoss = ({ boss }) => boss.state === "fighting";

test("map and row speak of the same things", () => {
  const named = Object.keys(points).filter((name) => THINGS.test(name));
  assert.deepEqual(named.sort(), pointsOf(row).sort());
  for (const name of [...row.boss.posts.low, ...row.boss.posts.high]) assert.ok(points[name], name);
});

test("there are five kinds of foes, each in a room", () => {
  const kinds = new Set();
  for (const [name, { x, y }] of Object.entries(points)) {
    const [role, kind] = name.split(":");
    if (role !== "foe" && role !== "elite") continue;
    kinds.add(kind);
    assert.ok(roomAt(safeArchive().rooms, { x, y }), name);
  }
  assert.ok(kinds.size >= 5);
});

test("every room can be walked to from the way in", () => {
  const states = [...allStates(row, plan).values()];
  for (const [name, { area }] of Object.entries(row.rooms)) {
    const [x, y, width, height] = area.map((tiles) => tiles * tileSize);
    const region = plan.at({ x: x + width / 2, y: y + height / 2 });
    assert.ok(
      states.some((state) => state.region === region),
      name,
    );
  }
});

test("each switch lies beyond a chasm: no hand gets there, and the shuriken does", () => {
  const switches = ["switch1", "switch2", "switch3"];
  const struck = Object.fromEntries(switches.map((name) => [name, { plug: { kind: "struck by hand" } }]));
  const byHand = survey({ ...row, devices: struck }, map);
  for (const name of switches) {
    assert.equal(byHand.devices.get(name).size, 0, name);
    assert.ok(plan.devices.get(name).size > 0, name);
  }
});

test("from whatever state the hero gets into, sure steps lead to the boss with the shuriken: no soft lock", () => {
  const states = allStates(row, plan);
  const atBoss = ({ region, progress }) => region === plan.hall && progress.shrines.length > 0;
  const good = statesThatReach(states, atBoss);
  assert.ok(states.size > 100);
  assert.deepEqual(
    [...states.keys()].filter((key) => !good.has(key)),
    [],
  );
});

test("without its bells nobody gets to the hall: the search sees locks", () => {
  const locked = { ...plan, devices: new Map([...plan.devices, ["bell1", new Set()]]) };
  const states = allStates(row, locked);
  assert.equal(statesThatReach(states, ({ region }) => region === plan.hall).size, 0);
});

test("nobody comes to the boss without the shuriken or past the checkpoint; the lost drawer is left aside", () => {
  const way = { from: "start", to: "boss" };
  assert.equal(canPass(map, { ...way, past: "checkpoint", reach: REACH.checkpoint }), false);
  const withShrine = [...allStates(row, plan).values()].filter(({ region }) => region === plan.hall);
  assert.ok(withShrine.every(({ progress }) => progress.shrines.includes("shrine")));
  assert.ok(withShrine.some(({ progress }) => !progress.chests.includes("chest2")));
});

test("a scripted player walks from the way in to the boss, solves all puzzles and finds everything", () => {
  const dungeon = safeArchive();
  const events = walkUntil(dungeon, meetsBoss);
  const { shrines, keys, chests, devices, checkpoint } = dungeon.progress;
  assert.deepEqual([shrines, keys, checkpoint], [["shrine"], ["key1"], true]);
  assert.deepEqual(chests.toSorted(), Object.keys(row.chests));
  assert.equal(devices.length, groupsOf(row).flat().length);
  assert.equal(only(events, "solved").length, 2);
});

test("death and reload after each thing that is kept: the boss can be reached, and nothing is lost", () => {
  let progress = null;
  for (let lives = 0; ; lives += 1) {
    assert.ok(lives < 30);
    const dungeon = safeArchive(progress);
    const before = JSON.stringify(dungeon.progress);
    walkUntil(dungeon, (_, events) => meetsBoss(dungeon) || only(events, "progress").length > 0);
    if (meetsBoss(dungeon)) return;
    assert.notEqual(JSON.stringify(dungeon.progress), before);
    progress = dungeon.progress;
  }
});

test("with a newcomer's figures, and some deaths, the dungeon is cleared, and there is a way out", () => {
  const skillUnlocked = { swordBeam: true, shuriken: false, shieldAura: false };
  const enter = (progress, seed) =>
    createDungeon({ row, map, seed, progress, player: newcomer({ skillUnlocked }) });
  let dungeon = enter(null, 1);
  for (let deaths = 0; dungeon.state !== "cleared"; deaths += 1) {
    assert.ok(deaths < 12, "too hard");
    dungeon = enter(dungeon.progress, 50 + deaths);
    walkUntil(dungeon, ({ state }) => state !== "playing");
  }
  assert.deepEqual([dungeon.progress.cleared, dungeon.progress.checkpoint], [true, false]);
});
