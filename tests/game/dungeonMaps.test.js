import assert from "node:assert/strict";
import { test } from "node:test";
import { createField } from "../../public/src/rules/field.js";
import { DUNGEONS } from "../../public/src/rules/places.js";

const HERO = 20;

for (const [chapter, name] of Object.entries(DUNGEONS)) {
  const { default: row } = await import(`../../public/src/content/dungeons/${name}.js`);
  const { default: map } = await import(`../../public/src/content/maps/${name}.js`);
  const { default: text } = await import(`../../public/src/text/en/dungeon${chapter}.js`);
  const { points } = map;

  test(`${name}: all lines of the map are of one length, and its walls close it`, () => {
    for (const line of map.tiles) {
      assert.equal(line.length, map.tiles[0].length);
      assert.match(line, /^#.*#$/);
    }
    assert.match(map.tiles[0], /^#+$/);
  });

  test(`${name}: the hero and every foe have room where they begin`, () => {
    const field = createField(map);
    assert.ok(field.fits(points.start.x, points.start.y, HERO));
    for (const [point, { x, y }] of Object.entries(points)) {
      const [role, kind] = point.split(":");
      if (role === "foe" || role === "elite") assert.ok(field.fits(x, y, row.foes[kind].radius), point);
    }
  });

  test(`${name}: each stone that can be read stands on the map, and each on the map has a line`, () => {
    const signs = Object.keys(points).filter((point) => point.startsWith("sign"));
    assert.deepEqual(Object.keys(text.signs).sort(), signs.sort());
  });
}
