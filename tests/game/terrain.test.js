import assert from "node:assert/strict";
import { test } from "node:test";
import { legend } from "../../public/src/content/maps/legend.js";
import { createTerrain } from "../../public/src/rules/terrain.js";

const maskOf = (tiles, ground, column, row) =>
  createTerrain({ tiles, legend })
    .corners(ground)
    .find((corner) => corner.column === column && corner.row === row)?.mask;

test("a single tile of water shows at its four corners", () => {
  const tiles = ["...", ".~.", "..."];
  assert.equal(createTerrain({ tiles, legend }).corners("water").length, 4);
  assert.equal(maskOf(tiles, "water", 1, 1), 8);
  assert.equal(maskOf(tiles, "water", 2, 1), 4);
  assert.equal(maskOf(tiles, "water", 1, 2), 2);
  assert.equal(maskOf(tiles, "water", 2, 2), 1);
});

test("in the middle of a ground all four corners are of it", () => {
  assert.equal(maskOf([",,", ",,"], "path", 1, 1), 15);
});

test("a path that ends at the border goes on beyond it", () => {
  assert.equal(maskOf([",.", ",."], "path", 0, 0), 15);
  assert.equal(maskOf([",.", ",."], "path", 1, 0), 5);
});

test("what stands on a tile leaves it grass", () => {
  assert.equal(createTerrain({ tiles: ["T#"], legend }).groundAt(0, 0), "grass");
});
