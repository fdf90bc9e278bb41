import assert from "node:assert/strict";
import { test } from "node:test";
import { createDungeon, stepDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { STEP } from "../../public/src/rules/run/clock.js";
import { playerAt } from "./stories.js";
import { createDungeonPilot } from "./storyPilot.js";

const DUNGEONS = ["lair", "dungeon", "badlands", "neonfactory"];
const MOST_FALLS = 15;
const LONGEST = 900;

/** Plays a dungeon until the hero falls or is on the way out; gives back what its progress was then. */
function live(row, map, chapter, progress, seed) {
  const dungeon = createDungeon({ row, map, seed, progress, player: playerAt([chapter, 3]) });
  const decide = createDungeonPilot(dungeon);
  while (dungeon.state !== "dead" && dungeon.time < LONGEST) {
    const events = stepDungeon(dungeon, decide(), STEP);
    if (dungeon.state === "cleared" && events.some(({ type }) => type === "exit"))
      return { out: true, dungeon };
  }
  return { out: false, dungeon };
}

for (const [index, name] of DUNGEONS.entries())
  test(`the scripted player plays ${name} from its mouth to the way home, with some falls`, async () => {
    const { default: row } = await import(`../../public/src/content/dungeons/${name}.js`);
    const { default: map } = await import(`../../public/src/content/maps/${name}.js`);
    let life = live(row, map, index + 1, undefined, 1);
    for (let falls = 1; !life.out; falls += 1) {
      const { hero, time, progress } = life.dungeon;
      assert.ok(
        falls <= MOST_FALLS && time < LONGEST,
        JSON.stringify([hero.x / 64, hero.y / 64, time, progress]),
      );
      life = live(row, map, index + 1, progress, 1 + falls);
    }
    assert.equal(life.dungeon.progress.cleared, true);
  });
