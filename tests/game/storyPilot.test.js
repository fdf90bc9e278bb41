import assert from "node:assert/strict";
import { test } from "node:test";
import { createDungeon, stepDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { STEP } from "../../public/src/rules/run/clock.js";
import { newcomer } from "./dungeons.js";
import { only } from "./runs.js";
import { createDungeonPilot } from "./storyPilot.js";

const MOST_DEATHS = 11;
const LONGEST_LIFE = 15 * 60;

/** Which skills one has on coming to each dungeon. */
const WAY = [
  ["lair", []],
  ["dungeon", ["swordBeam"]],
  ["badlands", ["swordBeam", "shuriken"]],
  ["neonfactory", ["swordBeam", "shuriken", "shieldAura"]],
];

/** A dungeon as a save holds it, for one who has bought nothing. */
async function enter(name, skills, progress, seed) {
  const { default: row } = await import(`../../public/src/content/dungeons/${name}.js`);
  const { default: map } = await import(`../../public/src/content/maps/${name}.js`);
  const saved = progress && JSON.parse(JSON.stringify(progress));
  const skillUnlocked = Object.fromEntries(
    ["swordBeam", "shuriken", "shieldAura"].map((skill) => [skill, skills.includes(skill)]),
  );
  return createDungeon({ row, map, seed, progress: saved, player: newcomer({ skillUnlocked }) });
}

/** Plays until the hero has fallen or taken a way out. */
function liveOnce(dungeon) {
  const decide = createDungeonPilot(dungeon);
  const isOut = (events) => only(events, "exit").length > 0;
  while (dungeon.time < LONGEST_LIFE) {
    const events = stepDungeon(dungeon, decide(), STEP);
    if (dungeon.state === "dead" || isOut(events)) return;
  }
  const { x, y } = dungeon.hero;
  assert.fail(`stuck at ${JSON.stringify([x / 64, y / 64, dungeon.state, dungeon.progress])}`);
}

for (const [name, skills] of WAY)
  test(`the scripted player of the story beats the boss of ${name} and comes out again`, async () => {
    let dungeon = await enter(name, skills, null, 1);
    liveOnce(dungeon);
    let deaths = 0;
    for (; dungeon.state === "dead"; deaths += 1) {
      assert.ok(deaths < MOST_DEATHS, "too hard");
      dungeon = await enter(name, skills, dungeon.progress, 50 + deaths);
      liveOnce(dungeon);
    }
    if (process.env.SAY) console.log(name, deaths, dungeon.time);
    assert.deepEqual([dungeon.state, dungeon.progress.cleared], ["cleared", true]);
  });
