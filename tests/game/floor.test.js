import assert from "node:assert/strict";
import { test } from "node:test";
import { floorIn, isInside, rimOf } from "../../public/src/rules/floor.js";

const map = {
  tiles: ["####", "#..#", "##.#", "#..#"],
  legend: { "#": { ground: "rock" }, ".": { ground: "floor" } },
};
const ALL = { x: 0, y: 0, width: 256, height: 256 };

test("the floor in a box is what is no wall, column by column", () => {
  assert.deepEqual(floorIn(map, ALL, ["floor"]), [
    { x: 64, y: 64, width: 64, height: 64 },
    { x: 64, y: 192, width: 64, height: 64 },
    { x: 128, y: 64, width: 64, height: 192 },
  ]);
});

test("the floor in a box ends with the box", () => {
  const box = { x: 100, y: 90, width: 60, height: 20 };
  assert.deepEqual(floorIn(map, box, ["floor"]), [
    { x: 100, y: 90, width: 28, height: 20 },
    { x: 128, y: 90, width: 32, height: 20 },
  ]);
});

test("no line is drawn between two boxes that touch", () => {
  const rim = rimOf(floorIn(map, ALL, ["floor"]));
  const uprights = rim.filter(([from, to]) => from.x === to.x && from.x === 128);
  assert.deepEqual(uprights, [
    [
      { x: 128, y: 128 },
      { x: 128, y: 192 },
    ],
  ]);
});

test("the line around a floor is as long as its border", () => {
  const length = rimOf(floorIn(map, ALL, ["floor"])).reduce(
    (sum, [from, to]) => sum + Math.hypot(to.x - from.x, to.y - from.y),
    0,
  );
  assert.equal(length, 12 * 64);
});

test("a point is inside if one of the boxes holds it", () => {
  const floor = floorIn(map, ALL, ["floor"]);
  assert.equal(isInside(floor, { x: 160, y: 150 }), true);
  assert.equal(isInside(floor, { x: 100, y: 150 }), false);
});
