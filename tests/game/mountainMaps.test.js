import assert from "node:assert/strict";
import { test } from "node:test";
import level2 from "../../public/src/content/maps/level2.js";
import survivor2 from "../../public/src/content/maps/survivor2.js";
import people from "../../public/src/content/people/level2.js";
import { createField } from "../../public/src/rules/field.js";
import { createFlow } from "../../public/src/rules/flow.js";
import { tileSize } from "../../public/src/rules/tiles.js";

const HERO = 20;
const DOORSTEP = 26;
const places = ["dungeon", "portal", "stone", "gate", "back", "shop"];
const maps = [level2, survivor2];

/** Where the hero can walk to from the start of a map. */
function flowOf(map) {
  const flow = createFlow(createField(map));
  flow.update(map.points.start.x, map.points.start.y);
  return flow;
}

for (const map of maps) {
  test(`${map.name}: all lines are of one length, and the hero has room at the start`, () => {
    for (const line of map.tiles) assert.equal(line.length, map.tiles[0].length);
    assert.ok(createField(map).fits(map.points.start.x, map.points.start.y, HERO));
  });

  test(`${map.name}: wherever the hero fits, a way leads there from the start`, () => {
    const [field, flow] = [createField(map), flowOf(map)];
    for (let y = tileSize / 2; y < field.height; y += tileSize / 2)
      for (let x = tileSize / 2; x < field.width; x += tileSize / 2)
        if (field.fits(x, y, HERO + 6)) assert.ok(flow.reachable(x, y), `${x / tileSize}, ${y / tileSize}`);
  });
}

test("everyone in Coppershelf has a place where they can stand", () => {
  const field = createField(level2);
  for (const { id } of people) assert.ok(field.fits(level2.points[id].x, level2.points[id].y, HERO), id);
});

test("the doorstep of every place in Coppershelf is free, and a way leads to it", () => {
  const [field, flow] = [createField(level2), flowOf(level2)];
  for (const place of places) {
    const { x, y } = level2.points[place];
    assert.ok(field.fits(x, y + DOORSTEP, HERO), place);
    assert.ok(flow.reachable(x, y + DOORSTEP), place);
  }
});

test("the brook is crossed on the bridge only", () => {
  const field = createField(level2);
  const [x, bridge] = [24.5 * tileSize, 21 * tileSize];
  assert.ok(field.fits(x, bridge, HERO));
  assert.ok(!field.fits(x, bridge + 2 * tileSize, HERO));
});

test("the Mountains arena is open: within its border most tiles are free to walk on", () => {
  const inner = survivor2.tiles.slice(2, -2).map((line) => line.slice(2, -2));
  const open = inner.join("").replace(/[#AFfjrRoX~]/g, "");
  assert.ok(open.length / inner.join("").length > 0.85);
});
