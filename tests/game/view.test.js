import assert from "node:assert/strict";
import { test } from "node:test";
import { approach, clampView, clearOf, pickZoom } from "../../public/src/rules/view.js";

test("the window that the art is drawn for shows it unscaled", () => {
  assert.equal(pickZoom(1280, 720), 1);
});

for (const [name, width, height, density] of [
  ["a phone held upright", 390, 844, 2],
  ["a phone held sideways", 844, 390, 2],
  ["a large desktop", 1920, 1080, 1],
  ["a tablet", 820, 1180, 2],
]) {
  test(`${name} shows about as much of the world as a desktop`, () => {
    const zoom = pickZoom(width, height, density);
    const seen = (width / zoom) * (height / zoom);
    assert.ok(seen > 1280 * 720 * 0.8 && seen < 1280 * 720 * 1.25, `${seen} square units`);
  });
}

test("a zoom is a whole number of eighths of a device pixel", () => {
  assert.equal((pickZoom(391, 843, 2) * 2 * 8) % 1, 0);
});

test("a view near the edge of the world is moved inside", () => {
  const bounds = { x: 0, y: 0, width: 1000, height: 800 };
  const view = { width: 400, height: 200 };
  assert.deepEqual(clampView({ x: 10, y: 790 }, view, bounds), { x: 200, y: 700 });
  assert.deepEqual(clampView({ x: 500, y: 400 }, view, bounds), { x: 500, y: 400 });
});

test("a world smaller than the view is centred", () => {
  const bounds = { x: 0, y: 0, width: 300, height: 800 };
  assert.equal(clampView({ x: 0, y: 400 }, { width: 400, height: 200 }, bounds).x, 150);
});

test("approaching takes the same way in one step or in many", () => {
  const once = approach(0, 10, 4, 0.5);
  let many = 0;
  for (let step = 0; step < 50; step++) many = approach(many, 10, 4, 0.01);
  assert.ok(Math.abs(once - many) < 1e-9);
});

const ROOM = { left: 0, top: 0, right: 800, bottom: 400 };
const SIGN = { left: -20, top: -20, right: 300, bottom: 60 };

test("what lies under a sign goes the shortest way out that has room", () => {
  assert.deepEqual(clearOf({ x: 40, y: 40 }, SIGN, ROOM), { x: 40, y: 60 });
  assert.deepEqual(clearOf({ x: 290, y: 10 }, SIGN, ROOM), { x: 300, y: 10 });
});

test("what lies under no sign stays", () => {
  assert.deepEqual(clearOf({ x: 40, y: 61 }, SIGN, ROOM), { x: 40, y: 61 });
});
