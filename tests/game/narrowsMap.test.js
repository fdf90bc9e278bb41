import assert from "node:assert/strict";
import { test } from "node:test";
import row from "../../public/src/content/dungeons/badlands.js";
import map from "../../public/src/content/maps/badlands.js";
import { matches } from "../../public/src/rules/dungeon/devices/query.js";
import { allStates, statesThatReach } from "./dungeonStates.js";
import { canPass } from "./dungeonSurvey.js";
import { leads } from "./dungeonWays.js";
import { plan, planRow } from "./narrowsPlans.js";

const { points } = map;
/** These are the replica's own. */
const BEYOND_WATER = ["replica1", "plate2", "plate4"];

/** Whether a way leads from one point to another, with these doors shut. */
const way = (from, to, shut = []) => leads(row, map, { from, to, shut });

test("with all doors open everything but the replica's side can be reached from the way in", () => {
  for (const name of Object.keys(points))
    if (!name.startsWith("door")) assert.equal(way("start", name), !BEYOND_WATER.includes(name), name);
});

/** Each door, what lies before it, and what it keeps. */
const GUARDED = [
  ["door1", "sluice1", "chest1"],
  ["door2", "query1", "plate1"],
  ["door3", "plate1", "shrine"],
  ["door4", "sluice2", "key1"],
  ["door5", "sluice2", "checkpoint"],
  ["door6", "checkpoint", "boss"],
  ["door7", "query2", "chest2"],
  ["door8", "plate3", "chest3"],
];

for (const [door, before, behind] of GUARDED) {
  test(`${door} keeps ${behind} from who stands at ${before}`, () => {
    assert.ok(way(before, behind));
    assert.ok(!way(before, behind, [door]));
  });
}

test("nobody comes to the storms without having been given the aura", () => {
  const { reach } = row.shrines.shrine;
  assert.equal(canPass(map, { from: "plate1", to: "storm1", past: "shrine", reach }), false);
});

test("each sluice is unbalanced at first, and balanced as its valves come to rest", () => {
  for (const { plug, valves, limits } of Object.values(row.devices)) {
    if (plug.kind !== "sluice") continue;
    const loads = limits.map(() => 0);
    for (const name of valves) loads[row.devices[name].rests] += row.devices[name].load;
    const whole = loads.reduce((sum, load) => sum + load, 0);
    assert.ok(whole > limits[0]);
    for (const [channel, load] of loads.entries()) assert.ok(load <= limits[channel]);
  }
});

test("each search finds some urns and not all", () => {
  for (const { plug, urns, filter } of Object.values(row.devices)) {
    if (plug.kind !== "query") continue;
    const found = urns.filter((name) => matches(row.devices[name], filter));
    assert.ok(found.length >= 2 && found.length < urns.length);
  }
});

test("there are five kinds of foes or more", () => {
  const kinds = Object.keys(points).map((name) => name.split(":")[1]);
  assert.ok(new Set(kinds.filter(Boolean)).size >= 5);
});

test("from every state that there can be, death and reload included, the hall can be reached", () => {
  const states = allStates(planRow, plan);
  const good = statesThatReach(states, ({ region }) => region === plan.hall);
  assert.ok(states.size > 50);
  assert.equal(good.size, states.size);
});

test("from every state all chests can be emptied", () => {
  const states = allStates(planRow, plan);
  const good = statesThatReach(states, ({ progress }) => progress.chests.length === 3);
  assert.equal(good.size, states.size);
});
