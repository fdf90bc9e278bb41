import assert from "node:assert/strict";
import { test } from "node:test";
import { chapters } from "../../public/src/content/chapters.js";
import level1 from "../../public/src/content/maps/level1.js";
import level2 from "../../public/src/content/maps/level2.js";
import level3 from "../../public/src/content/maps/level3.js";
import level4 from "../../public/src/content/maps/level4.js";
import survivor1 from "../../public/src/content/maps/survivor1.js";
import survivor2 from "../../public/src/content/maps/survivor2.js";
import survivor3 from "../../public/src/content/maps/survivor3.js";
import { people } from "../../public/src/content/people/index.js";
import { createField } from "../../public/src/rules/field.js";
import { createFlow } from "../../public/src/rules/flow.js";
import { tileSize } from "../../public/src/rules/tiles.js";

const HERO = 20;
const DOORSTEP = 26;
const TALK = 96;
const HUBS = [level1, level2, level3, level4];
const ARENAS = [survivor1, survivor2, survivor3];

/** A map's field, and where the hero can walk to from its start. */
function walk(map) {
  const field = createField(map);
  const flow = createFlow(field);
  flow.update(map.points.start.x, map.points.start.y);
  return { field, flow };
}

for (const map of [...HUBS, ...ARENAS]) {
  test(`${map.name}: all lines are of one length, all letters known, and the hero has room at the start`, () => {
    for (const line of map.tiles) {
      assert.equal(line.length, map.tiles[0].length);
      for (const letter of line) assert.ok(letter in map.legend, `unknown letter ${letter}`);
    }
    assert.ok(createField(map).fits(map.points.start.x, map.points.start.y, HERO));
  });

  test(`${map.name}: wherever the hero has room, a way leads there from the start`, () => {
    const { field, flow } = walk(map);
    for (let y = tileSize / 2; y < field.height; y += tileSize / 2)
      for (let x = tileSize / 2; x < field.width; x += tileSize / 2)
        if (field.fits(x, y, HERO + 6)) assert.ok(flow.reachable(x, y), `${x / tileSize}, ${y / tileSize}`);
  });
}

for (const [index, map] of HUBS.entries()) {
  const { text } = chapters[index];

  test(`${map.name}: the doorstep of every place that its map names is free, and a way leads to it`, () => {
    const { field, flow } = walk(map);
    for (const name of Object.keys(text.places).filter((place) => map.points[place])) {
      const { x, y } = map.points[name];
      assert.ok(field.fits(x, y + DOORSTEP, HERO), name);
      assert.ok(flow.reachable(x, y + DOORSTEP), name);
    }
  });

  test(`${map.name}: everyone has a name and a place where they can be talked to; only swimmers are in the water`, () => {
    const { field, flow } = walk(map);
    for (const { id, habit, reach = TALK } of people[map.name]) {
      const { x, y } = map.points[id];
      assert.ok(text.people[id].name && text.people[id].about, id);
      assert.equal(field.fits(x, y, HERO), habit !== "swim", id);
      const { x: nearX, y: nearY } = field.nearestFree(x, y, HERO);
      assert.ok(flow.reachable(nearX, nearY) && Math.hypot(nearX - x, nearY - y) < reach, id);
    }
  });
}

for (const map of ARENAS)
  test(`${map.name} is open: within its border most places are free to walk on`, () => {
    const field = createField(map);
    const inner = [];
    for (let row = 2; row < map.tiles.length - 2; row += 1)
      for (let column = 2; column < map.tiles[0].length - 2; column += 1)
        inner.push(field.fits((column + 0.5) * tileSize, (row + 0.5) * tileSize, HERO));
    assert.ok(inner.filter(Boolean).length / inner.length > 0.75);
  });

test("Coppershelf's brook is crossed on the bridge only", () => {
  const field = createField(level2);
  const [x, bridge] = [24.5 * tileSize, 21 * tileSize];
  assert.ok(field.fits(x, bridge, HERO));
  assert.ok(!field.fits(x, bridge + 2 * tileSize, HERO));
});

test("Thousandwells' canals are crossed on their bridges only, and shots fly over them", () => {
  const field = createField(level3);
  const [x, bridge] = [12.5 * tileSize, 7.5 * tileSize];
  assert.ok(field.fits(x, bridge, HERO));
  assert.ok(!field.fits(x, bridge + 2 * tileSize, HERO));
  assert.ok(!field.blocks(x, bridge + 2 * tileSize));
});
