import assert from "node:assert/strict";
import { test } from "node:test";
import row from "../../public/src/content/dungeons/lair.js";
import map from "../../public/src/content/maps/lair.js";
import { createDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { pointsOf } from "../../public/src/rules/dungeon/points.js";
import { roomAt } from "../../public/src/rules/dungeon/rooms.js";
import { allStates, statesThatReach } from "./dungeonStates.js";
import { canPass, REACH, survey } from "./dungeonSurvey.js";
import { newcomer } from "./dungeons.js";

const plan = survey(row, map);
const THINGS = /^(torch|door|lever|chest|key|shrine|checkpoint|exit|start|boss)\d*$/;

test("map and row speak of the same things", () => {
  const named = Object.keys(map.points).filter((name) => THINGS.test(name));
  assert.deepEqual(named.sort(), pointsOf(row).sort());
});

test("every foe is of a kind that is known, in a room; there are four kinds at least", () => {
  const dungeon = createDungeon({ row, map, seed: 1, player: newcomer() });
  const kinds = new Set();
  for (const foe of dungeon.foes.filter(({ placed }) => placed)) {
    kinds.add(foe.kind);
    assert.ok(roomAt(dungeon.rooms, foe), `${foe.kind} at ${foe.x / 64}, ${foe.y / 64}`);
  }
  assert.ok(kinds.size >= 4);
});

test("from whatever state the hero gets into, sure steps lead to the boss with the beam: no soft lock", () => {
  const states = allStates(row, plan);
  const atBoss = ({ region, progress }) => region === plan.hall && progress.shrines.length > 0;
  const good = statesThatReach(states, atBoss);
  assert.ok(states.size > 100);
  assert.deepEqual(
    [...states.keys()].filter((key) => !good.has(key)),
    [],
  );
});

test("without its torches, keys and levers the hall is out of reach: the search sees locks", () => {
  const locked = { ...row, torches: { ...row.torches, torch1: { ttl: 8, by: "beam" } } };
  const states = allStates(locked, plan);
  assert.equal(statesThatReach(states, ({ region }) => region === plan.hall).size, 0);
});

test("nobody comes to the boss without the beam, or past the checkpoint", () => {
  const way = { from: "start", to: "boss" };
  assert.equal(canPass(map, { ...way, past: "shrine", reach: row.shrines.shrine.reach }), false);
  assert.equal(canPass(map, { ...way, past: "checkpoint", reach: REACH.checkpoint }), false);
  assert.equal(canPass(map, { ...way, past: "chest1", reach: REACH.chests }), true);
});
