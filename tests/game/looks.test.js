import assert from "node:assert/strict";
import { test } from "node:test";
import { dialogs } from "../../public/src/content/dialogs.js";
import { foeLooks, tellTints } from "../../public/src/content/foeLooks.js";
import { foes } from "../../public/src/content/foes.js";
import { lands } from "../../public/src/content/lands.js";
import { palette } from "../../public/src/content/palette.js";
import { atlasNames, atlasOf } from "./atlas.js";

const DUNGEONS = ["lair", "dungeon", "badlands", "neonfactory"];
const HUBS = ["level1", "level2", "level3", "level4"];

test("every foe has a look and the colour of its announcements", () => {
  for (const kind of Object.keys(foes)) assert.ok(foeLooks[kind] && tellTints[kind], kind);
});

for (const name of DUNGEONS)
  test(`the boss of ${name} has a look and the colour of its announcements`, async () => {
    const { default: row } = await import(`../../public/src/content/dungeons/${name}.js`);
    assert.ok(foeLooks[row.boss.kind] && tellTints[row.boss.kind], row.boss.kind);
  });

for (const name of [...HUBS, ...DUNGEONS])
  test(`the map screen can paint ${name}, in colours of the palette`, async () => {
    const { default: map } = await import(`../../public/src/content/maps/${name}.js`);
    const { fill, patches } = lands[map.biome];
    const tints = patches.flatMap(({ tint, rim = tint }) => [tint, rim]);
    for (const tint of [fill, ...tints]) assert.ok(palette[tint], tint);
  });

for (const name of HUBS)
  test(`what is seen through the gate of ${name} has seven colours of the palette`, async () => {
    const { default: hub } = await import(`../../public/src/content/hubs/${name}.js`);
    if (!hub.vista) return;
    assert.equal(hub.vista.length, 7);
    for (const tint of hub.vista) assert.ok(palette[tint], tint);
  });

test("the portrait of everyone who speaks is drawn", () => {
  const sprites = Object.assign({}, ...atlasNames.map(atlasOf));
  for (const { id, lines } of dialogs.values())
    for (const { portrait } of lines) assert.ok(!portrait || portrait in sprites, `${id}: ${portrait}`);
});
