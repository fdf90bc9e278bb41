import assert from "node:assert/strict";
import { test } from "node:test";
import row from "../../public/src/content/dungeons/lair.js";
import map from "../../public/src/content/maps/lair.js";
import { leads } from "./dungeonWays.js";

const { points } = map;

/** Whether a way leads from one point to another, with these doors shut. */
const way = (from, to, shut = []) => leads(row, map, { from, to, shut });

test("everything that the Hollow's row names has its point", () => {
  const { torches, doors, levers, chests, keys, shrines, exits } = row;
  const named = [torches, doors, levers, chests, keys, shrines, exits].flatMap((things) =>
    Object.keys(things),
  );
  for (const name of [...named, row.start, row.checkpoint, row.boss.point]) assert.ok(points[name], name);
});

test("with all doors open everything can be reached from the way in", () => {
  for (const name of Object.keys(points)) {
    if (!name.startsWith("door")) assert.ok(way("start", name), name);
  }
});

/** Each door, what lies before it, and what it keeps. */
const GUARDED = [
  ["door1", "torch1", "torch3"],
  ["door2", "torch4", "lever1"],
  ["door3", "lever1", "torch6"],
  ["door4", "torch6", "key1"],
  ["door5", "torch6", "shrine"],
  ["door6", "torch8", "chest2"],
  ["door7", "checkpoint", "boss"],
];

for (const [door, before, behind] of GUARDED) {
  test(`${door} keeps ${behind} from who stands at ${before}`, () => {
    assert.ok(way(before, behind));
    assert.ok(!way(before, behind, [door]));
  });
}

test("behind each torch door that one may be shut in by, a torch opens it from that side", () => {
  for (const [name, { torches, or }] of Object.entries(row.doors)) {
    if (!torches || !or) continue;
    const [before] = torches;
    const [behind] = or;
    assert.ok(!way(before, behind, [name]), `${name}: ${before} and ${behind} are on one side`);
  }
});

test("both chests lie off the way to the boss", () => {
  assert.ok(way("start", "boss", ["door6"]));
  assert.ok(way("torch3", "chest1", ["door1", "door2"]));
});

test("there are four kinds of foes or more", () => {
  const kinds = Object.keys(points).map((name) => name.split(":")[1]);
  assert.ok(new Set(kinds.filter(Boolean)).size >= 4);
});
