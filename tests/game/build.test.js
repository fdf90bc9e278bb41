import assert from "node:assert/strict";
import { test } from "node:test";
import lairMap from "../../public/src/content/maps/lair.js";
import level1 from "../../public/src/content/maps/level1.js";
import survivor1 from "../../public/src/content/maps/survivor1.js";
import { people } from "../../public/src/content/people/index.js";
import { scenery } from "../../public/src/content/scenery.js";
import { atlases } from "../../scripts/build/art/index.js";
import { crc32 } from "../../scripts/build/crc32.js";
import { decodePng, encodePng } from "../../scripts/build/png.js";

const core = atlases.core();
const grassland = atlases.grassland();
const lair = atlases.lair();

/** The sprites of all that stands and lies on a map. */
const shownOn = ({ decorations }) =>
  decorations.flatMap(({ kind }) => scenery[kind].parts.map(({ sprite }) => sprite));

test("the checksum is the one that PNG asks for", () => {
  assert.equal(crc32(Buffer.from("IEND")), 0xae426082);
});

test("an indexed picture holds the same pixels as the one it was made of", () => {
  const { image } = grassland.gate;
  assert.deepEqual(Buffer.from(decodePng(encodePng(image)).data), image.data);
});

test("a picture of too many colours is refused", () => {
  const data = Buffer.alloc(300 * 4, 255);
  for (let pixel = 0; pixel < 300; pixel++) data.writeUInt16BE(pixel, pixel * 4);
  assert.throws(() => encodePng({ width: 300, height: 1, data }), /300 colours/);
});

test("each sprite is in one atlas only", () => {
  const names = Object.values(atlases).flatMap((sprites) => Object.keys(sprites()));
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});

test("the Grassland atlas has all that its maps and people show", () => {
  const wanted = [...shownOn(level1), ...shownOn(survivor1), ...people.level1.map(({ sprite }) => sprite)];
  for (const sprite of wanted) assert.ok(sprite in grassland || sprite in core, sprite);
});

test("the Hollow's atlas has all that its map shows beside the Grassland's", () => {
  for (const sprite of shownOn(lairMap))
    assert.ok(
      [core, grassland, lair].some((atlas) => sprite in atlas),
      sprite,
    );
});
