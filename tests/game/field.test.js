import assert from "node:assert/strict";
import { test } from "node:test";
import { buildMap } from "../../public/src/content/maps/build.js";
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
