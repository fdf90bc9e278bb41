import assert from "node:assert/strict";
import { test } from "node:test";
import { createDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { createPlayerState } from "../../public/src/states/playerState.js";
import { progressBeforeBoss } from "../../public/src/systems/debugBoss.js";

const NAMES = ["lair", "dungeon", "badlands", "neonfactory"];

async function before(name, search) {
  globalThis.location = { search };
  const { default: row } = await import(`../../public/src/content/dungeons/${name}.js`);
  const { default: map } = await import(`../../public/src/content/maps/${name}.js`);
  const progress = progressBeforeBoss(row);
  return { row, map, progress };
}

for (const name of NAMES)
  test(`${name}: who asks for the boss finds all doors open that devices hold shut`, async () => {
    const { row, map, progress } = await before(name, "?debug&boss");
    const player = createPlayerState({ id: "1", name: "Ada" });
    const { doors } = createDungeon({ row, map, seed: 1, progress, player });
    assert.deepEqual(
      doors.filter(({ kind, open }) => kind === "device" && !open).map((door) => door.name),
      [],
    );
  });

test("without both words a dungeon begins as the save has it", async () => {
  assert.equal((await before("lair", "?boss")).progress, undefined);
  assert.equal((await before("lair", "?debug")).progress, undefined);
});
