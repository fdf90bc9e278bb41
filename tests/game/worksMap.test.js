import assert from "node:assert/strict";
import { test } from "node:test";
import row from "../../public/src/content/dungeons/neonfactory.js";
import map from "../../public/src/content/maps/neonfactory.js";
import { createField } from "../../public/src/rules/field.js";
import { createFlow } from "../../public/src/rules/flow.js";
import { tileSize } from "../../public/src/rules/tiles.js";
import text from "../../public/src/text/en/dungeon4.js";

const { points } = map;
const HERO = 20;

/** Whether a way leads from one point to another with these doors shut. */
function leads(from, to, shut = []) {
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
  for (const line of map.tiles) assert.equal(line.length, map.tiles[0].length);
  for (const line of [map.tiles[0], map.tiles.at(-1)]) assert.match(line, /^#+$/);
  for (const line of map.tiles) assert.match(line, /^#.*#$/);
});

test("with all doors open everything can be reached from the way in", () => {
  for (const name of Object.keys(points)) if (!name.startsWith("door")) assert.ok(leads("start", name), name);
});

test("each door keeps what lies behind it", () => {
  assert.ok(!leads("start", "checkpoint", ["door1"]));
  assert.ok(!leads("checkpoint", "boss", ["door2"]));
});

test("all three embeddings and both chests lie before the first door", () => {
  for (const name of ["embedding1", "embedding2", "embedding3", "chest1", "chest2"])
    assert.ok(leads("start", name, ["door1"]), name);
});

test("the hero and every foe have room where they begin", () => {
  const field = createField(map);
  assert.ok(field.fits(points.start.x, points.start.y, HERO));
  for (const [name, { x, y }] of Object.entries(points)) {
    const [role, kind] = name.split(":");
    if (role === "foe" || role === "elite") assert.ok(field.fits(x, y, row.foes[kind].radius), name);
  }
});

test("there are five kinds of foes or more", () => {
  const kinds = Object.keys(points).map((name) => name.split(":")[1]);
  assert.ok(new Set(kinds.filter(Boolean)).size >= 5);
});

test("each stone that can be read stands on the map, and each on the map has a line", () => {
  const signs = Object.keys(points).filter((name) => name.startsWith("sign"));
  assert.deepEqual(Object.keys(text.signs).sort(), signs.sort());
});

test("what is linked to a device is linked to one that there is", () => {
  const names = Object.keys(row.devices);
  for (const { by, home, console, ally, plinths = [] } of Object.values(row.devices))
    for (const name of [by, home, console, ally, ...plinths].filter(Boolean))
      assert.ok(names.includes(name), name);
});
