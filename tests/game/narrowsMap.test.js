import assert from "node:assert/strict";
import { test } from "node:test";
import row from "../../public/src/content/dungeons/badlands.js";
import map from "../../public/src/content/maps/badlands.js";
import { matches } from "../../public/src/rules/dungeon/devices/query.js";
import { createField } from "../../public/src/rules/field.js";
import { createFlow } from "../../public/src/rules/flow.js";
import { tileSize } from "../../public/src/rules/tiles.js";
import text from "../../public/src/text/en/dungeon3.js";
import { allStates, statesThatReach } from "./dungeonStates.js";
import { canPass } from "./dungeonSurvey.js";
import { plan, planRow } from "./narrowsPlans.js";

const { points } = map;
const HERO = 20;
/** These are the replica's own. */
const BEYOND_WATER = ["replica1", "plate2", "plate4"];

/** Whether a way leads from one point to the side of another, with these doors shut. */
function leads(shut, from, to) {
  const field = createField(map);
  for (const name of shut) {
    const [width, height] = row.doors[name].size.map((tiles) => tiles * tileSize);
    field.close({ x: points[name].x - width / 2, y: points[name].y - height / 2, width, height });
  }
  const flow = createFlow(field);
  flow.update(points[from].x, points[from].y + 30);
  const free = field.nearestFree(points[to].x, points[to].y + 24, HERO);
  return flow.reachable(free.x, free.y);
}

test("all lines of the map are of one length, and its walls close it", () => {
  for (const line of map.tiles) {
    assert.equal(line.length, map.tiles[0].length);
    assert.match(line, /^#.*#$/);
  }
  assert.match(map.tiles[0], /^#+$/);
});

test("the hero and every foe have room where they begin", () => {
  const field = createField(map);
  assert.ok(field.fits(points.start.x, points.start.y, HERO));
  for (const [name, { x, y }] of Object.entries(points)) {
    const [role, kind] = name.split(":");
    if (role === "foe" || role === "elite") assert.ok(field.fits(x, y, row.foes[kind].radius), name);
  }
});

test("with all doors open everything but the replica's side can be reached from the way in", () => {
  for (const name of Object.keys(points))
    if (!name.startsWith("door")) assert.equal(leads([], "start", name), !BEYOND_WATER.includes(name), name);
});

test("every stone has its line, and every line its stone", () => {
  const signs = Object.keys(points).filter((name) => name.startsWith("sign"));
  assert.deepEqual(Object.keys(text.signs).sort(), signs.sort());
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
    assert.ok(leads([], before, behind));
    assert.ok(!leads([door], before, behind));
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
