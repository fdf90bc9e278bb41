import assert from "node:assert/strict";
import { test } from "node:test";
import { realms } from "../../public/src/content/credits.js";
import { scenery } from "../../public/src/content/scenery.js";
import { assetsOf, atlasOf } from "./atlas.js";

const sprites = Object.assign({}, ...assetsOf("credits").map(atlasOf));

test("the ending can draw all that stands beside the way", () => {
  for (const [kind] of realms.flatMap(({ things }) => things))
    for (const { sprite } of scenery[kind].parts) assert.ok(sprite in sprites, `${kind}: ${sprite}`);
});

test("the ending can draw all whom one meets, and all who come along", () => {
  const met = realms.flatMap(({ people, joins }) => [...people.map(([sprite]) => sprite), joins]);
  for (const sprite of met.filter(Boolean)) assert.ok(sprite in sprites, sprite);
});
