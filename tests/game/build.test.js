import assert from "node:assert/strict";
import { test } from "node:test";
import { people } from "../../public/src/content/people/index.js";
import { scenery } from "../../public/src/content/scenery.js";
import { gateSprites } from "../../scripts/build/art/gates.js";
import { crc32 } from "../../scripts/build/crc32.js";
import { decodePng, encodePng } from "../../scripts/build/png.js";
import { assetsOf, atlasNames, atlasOf } from "./atlas.js";

const MAPS = [
  ...["level1", "level2", "level3", "level4"],
  ...["lair", "dungeon", "badlands", "neonfactory"],
  ...["survivor1", "survivor2", "survivor3"],
];

test("the checksum is the one that PNG asks for", () => {
  assert.equal(crc32(Buffer.from("IEND")), 0xae426082);
});

test("an indexed picture holds the same pixels as the one it was made of", () => {
  const { gate: image } = gateSprites();
  assert.deepEqual(Buffer.from(decodePng(encodePng(image)).data), image.data);
});

test("a picture of too many colours is refused", () => {
  const data = Buffer.alloc(300 * 4, 255);
  for (let pixel = 0; pixel < 300; pixel++) data.writeUInt16BE(pixel, pixel * 4);
  assert.throws(() => encodePng({ width: 300, height: 1, data }), /300 colours/);
});

test("each sprite is in one atlas only", () => {
  const names = atlasNames.flatMap((atlas) => Object.keys(atlasOf(atlas)));
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});

for (const name of MAPS)
  test(`what ${name} loads has all that its map and its people show`, async () => {
    const { default: map } = await import(`../../public/src/content/maps/${name}.js`);
    const loaded = Object.assign({}, ...assetsOf(name).map(atlasOf));
    const things = map.decorations.flatMap(({ kind }) => scenery[kind].parts);
    for (const { sprite } of [...things, ...(people[name] ?? [])]) assert.ok(sprite in loaded, sprite);
  });
