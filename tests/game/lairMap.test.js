import assert from "node:assert/strict";
import { test } from "node:test";
import row from "../../public/src/content/dungeons/lair.js";
import map from "../../public/src/content/maps/lair.js";
import { createField } from "../../public/src/rules/field.js";
import { createFlow } from "../../public/src/rules/flow.js";
import { tileSize } from "../../public/src/rules/tiles.js";
import text from "../../public/src/text/en/dungeon1.js";

const { points } = map;
const HERO = 20;

/** A field in which the doors named are open and all others shut. */
function fieldWith(open) {
  const field = createField(map);
  for (const [name, { size }] of Object.entries(row.doors)) {
    if (open.includes(name)) continue;
    const [width, height] = size.map((tiles) => tiles * tileSize);
    field.close({ x: points[name].x - width / 2, y: points[name].y - height / 2, width, height });
  }
  return field;
}

/** Whether a way leads from one point to another: to its side, as things are solid. */
function leads(open, from, to) {
  const field = fieldWith(open);
  const flow = createFlow(field);
  flow.update(points[from].x, points[from].y + 30);
  const free = field.nearestFree(points[to].x, points[to].y + 24, HERO);
  return flow.reachable(free.x, free.y);
}

const allBut = (...shut) => Object.keys(row.doors).filter((name) => !shut.includes(name));

test("all lines of the map are of one length, and its rock closes it", () => {
  for (const line of map.tiles) assert.equal(line.length, map.tiles[0].length);
  assert.match(map.tiles[0], /^#+$/);
  for (const line of map.tiles) assert.match(line, /^#.*#$/);
});

test("everything that the Hollow's row names has its point", () => {
  const { torches, doors, levers, chests, keys, shrines, exits } = row;
  const named = [torches, doors, levers, chests, keys, shrines, exits].flatMap((things) =>
    Object.keys(things),
  );
  for (const name of [...named, row.start, row.checkpoint, row.boss.point]) assert.ok(points[name], name);
});

test("the hero and every foe have room where they begin", () => {
  const field = createField(map);
  assert.ok(field.fits(points.start.x, points.start.y, HERO));
  for (const [name, { x, y }] of Object.entries(points)) {
    const [role, kind] = name.split(":");
    if (role === "foe" || role === "elite") assert.ok(field.fits(x, y, row.foes[kind].radius), name);
  }
});

test("each stone that can be read stands on the map, and each on the map has a line", () => {
  const signs = Object.keys(points).filter((name) => name.startsWith("sign"));
  assert.deepEqual(Object.keys(text.signs).sort(), signs.sort());
});

test("with all doors open everything can be reached from the way in", () => {
  for (const name of Object.keys(points)) {
    if (!name.startsWith("door")) assert.ok(leads(allBut(), "start", name), name);
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
    assert.ok(leads(allBut(), before, behind));
    assert.ok(!leads(allBut(door), before, behind));
  });
}

test("behind each torch door that one may be shut in by, a torch opens it from that side", () => {
  for (const [name, { torches, or }] of Object.entries(row.doors)) {
    if (!torches || !or) continue;
    const [before] = torches;
    const [behind] = or;
    assert.ok(!leads(allBut(name), before, behind), `${name}: ${before} and ${behind} are on one side`);
  }
});

test("both chests lie off the way to the boss", () => {
  assert.ok(leads(allBut("door6"), "start", "boss"));
  assert.ok(leads(allBut("door1", "door2"), "torch3", "chest1"));
});

test("there are four kinds of foes or more", () => {
  const kinds = Object.keys(points).map((name) => name.split(":")[1]);
  assert.ok(new Set(kinds.filter(Boolean)).size >= 4);
});
