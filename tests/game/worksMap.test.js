import assert from "node:assert/strict";
import { test } from "node:test";
import row from "../../public/src/content/dungeons/neonfactory.js";
import map from "../../public/src/content/maps/neonfactory.js";
import { leads } from "./dungeonWays.js";

const { points } = map;

/** Whether a way leads from one point to another, with these doors shut. */
const way = (from, to, shut = []) => leads(row, map, { from, to, shut });

test("the works are walled off in the south, too", () => {
  assert.match(map.tiles.at(-1), /^#+$/);
});

test("with all doors open everything can be reached from the way in", () => {
  for (const name of Object.keys(points)) if (!name.startsWith("door")) assert.ok(way("start", name), name);
});

test("each door keeps what lies behind it", () => {
  assert.ok(!way("start", "checkpoint", ["door1"]));
  assert.ok(!way("checkpoint", "boss", ["door2"]));
});

test("all three embeddings and both chests lie before the first door", () => {
  for (const name of ["embedding1", "embedding2", "embedding3", "chest1", "chest2"])
    assert.ok(way("start", name, ["door1"]), name);
});

test("there are five kinds of foes or more", () => {
  const kinds = Object.keys(points).map((name) => name.split(":")[1]);
  assert.ok(new Set(kinds.filter(Boolean)).size >= 5);
});

test("what is linked to a device is linked to one that there is", () => {
  const names = Object.keys(row.devices);
  for (const { by, home, console, ally, plinths = [] } of Object.values(row.devices))
    for (const name of [by, home, console, ally, ...plinths].filter(Boolean))
      assert.ok(names.includes(name), name);
});
