import assert from "node:assert/strict";
import { test } from "node:test";
import { buildMap } from "../../public/src/content/maps/build.js";
import level1 from "../../public/src/content/maps/level1.js";
import survivor1 from "../../public/src/content/maps/survivor1.js";
import { people } from "../../public/src/content/people/index.js";
import { createField } from "../../public/src/rules/field.js";
import { tileSize } from "../../public/src/rules/tiles.js";

const pond = buildMap({
  name: "pond",
  title: "A pond",
  tiles: [".....", ".....", "..~..", ".....", "....."],
  points: { start: { x: 1, y: 1 } },
  decorations: [["lamp", 4, 1]],
});
const field = createField(pond);
const radius = 20;

test("a field is as large as its map", () => {
  assert.deepEqual([field.width, field.height], [5 * tileSize, 5 * tileSize]);
});

test("water is solid, grass is not, and beyond the map all is", () => {
  assert.equal(field.solid(2.5 * tileSize, 2.5 * tileSize), true);
  assert.equal(field.solid(1.5 * tileSize, 1.5 * tileSize), false);
  assert.equal(field.solid(-1, 10), true);
  assert.equal(field.solid(10, 5 * tileSize + 1), true);
});

test("a body stops at a wall and never enters it", () => {
  const body = { x: 1.2 * tileSize, y: 2.5 * tileSize, radius };
  for (let step = 0; step < 100; step++) field.move(body, 4, 0);
  assert.ok(body.x <= 2 * tileSize - radius + 0.01);
  assert.ok(body.x > 2 * tileSize - radius - 1);
});

test("a body slides along a wall that it runs into at an angle", () => {
  const body = { x: 2 * tileSize - radius, y: 2.2 * tileSize, radius };
  field.move(body, 3, 3);
  assert.ok(body.y > 2.2 * tileSize + 2);
});

test("a body that touches a corner off centre slips around it", () => {
  const body = { x: 1.2 * tileSize, y: 2 * tileSize - radius * 0.6, radius };
  for (let step = 0; step < 120; step++) field.move(body, 4, 0);
  assert.ok(body.x > 3 * tileSize);
});

test("a leap does not jump over what is solid", () => {
  const body = { x: tileSize, y: 2.5 * tileSize, radius };
  field.move(body, 3 * tileSize, 0);
  assert.ok(body.x < 2 * tileSize);
});

test("a body is kept inside the map", () => {
  const body = { x: 30, y: 30, radius };
  field.move(body, -500, -500);
  assert.deepEqual([body.x, body.y], [radius, radius]);
});

test("a body goes around a round thing instead of sticking to it", () => {
  const lamp = pond.solids.find((solid) => "radius" in solid);
  const body = { x: lamp.x - 60, y: lamp.y - 2, radius };
  for (let step = 0; step < 100; step++) field.move(body, 3, 0);
  assert.ok(body.x > lamp.x);
});

test("the nearest free place to one inside a wall is free and near", () => {
  const place = field.nearestFree(2.5 * tileSize, 2.5 * tileSize, radius);
  assert.equal(field.fits(place.x, place.y, radius), true);
  assert.ok(Math.hypot(place.x - 2.5 * tileSize, place.y - 2.5 * tileSize) < 2 * tileSize);
});

test("a place that is free already stays the same", () => {
  assert.deepEqual(field.nearestFree(70, 80, radius), { x: 70, y: 80 });
});

for (const map of [level1, survivor1]) {
  test(`${map.name}: all rows are of one length and all letters are known`, () => {
    for (const line of map.tiles) {
      assert.equal(line.length, map.tiles[0].length);
      for (const letter of line) assert.ok(letter in map.legend, `unknown letter ${letter}`);
    }
  });

  test(`${map.name}: one can stand at its start`, () => {
    const { x, y } = map.points.start;
    assert.equal(createField(map).fits(x, y, radius), true);
  });
}

/** All places, on a grid of half tiles, that a walk from the start of a map leads to. */
function reachableFrom(map) {
  const ways = createField(map);
  const step = tileSize / 2;
  const key = (x, y) => `${Math.round(x / step)},${Math.round(y / step)}`;
  const seen = new Set();
  const open = [map.points.start];
  while (open.length > 0) {
    const { x, y } = open.pop();
    if (seen.has(key(x, y)) || !ways.fits(x, y, radius)) continue;
    seen.add(key(x, y));
    open.push({ x: x + step, y }, { x: x - step, y }, { x, y: y + step }, { x, y: y - step });
  }
  return [...seen].map((place) => place.split(",").map((number) => Number(number) * step));
}

test("level1: everyone and everything that one can use can be walked to", () => {
  const places = reachableFrom(level1);
  const reach = Object.fromEntries(people.level1.map((person) => [person.id, person.reach ?? 96]));
  for (const [name, point] of Object.entries(level1.points)) {
    const nearest = Math.min(...places.map(([x, y]) => Math.hypot(x - point.x, y - point.y)));
    assert.ok(nearest < (reach[name] ?? 80), `${name} is ${nearest} away from where one can walk`);
  }
});

test("survivor1: nearly all of the open meadow can be walked to", () => {
  const open = survivor1.tiles
    .join("")
    .split("")
    .filter((letter) => ".,".includes(letter)).length;
  assert.ok(reachableFrom(survivor1).length > open * 4 * 0.8);
});
