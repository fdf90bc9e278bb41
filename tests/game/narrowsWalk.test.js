import assert from "node:assert/strict";
import { test } from "node:test";
import row from "../../public/src/content/dungeons/badlands.js";
import map from "../../public/src/content/maps/badlands.js";
import { createDungeon, stepDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { createRandom } from "../../public/src/rules/random.js";
import { STEP } from "../../public/src/rules/run/clock.js";
import { newcomer } from "./dungeons.js";
import { playUntil } from "./dungeonWalker.js";
import { knowing } from "./narrowsFights.js";
import { nextInNarrows } from "./narrowsPlans.js";
import { createPilot } from "./pilot.js";
import { only } from "./runs.js";

/** The Narrows as a save holds them, for one who has the skills of the chapters before. */
function narrows(progress, seed = 1) {
  const saved = progress && JSON.parse(JSON.stringify(progress));
  const skillUnlocked = { swordBeam: true, shuriken: true, shieldAura: false };
  return createDungeon({ row, map, seed, progress: saved, player: newcomer({ skillUnlocked }) });
}

/** The same, with a hero whom nothing fells. */
function safeNarrows(progress) {
  const dungeon = narrows(progress);
  dungeon.stats.toughness = 0;
  Object.assign(dungeon.hero, { maxHp: 1e6, hp: 1e6 });
  return dungeon;
}

const walkUntil = (dungeon, isThere) =>
  playUntil(dungeon, createPilot(dungeon, { job: nextInNarrows, boss: knowing }), isThere);

const meetsBoss = ({ boss }) => boss.state === "fighting";

test("a scripted player walks from the basin to the gate, and solves and finds everything on the way", () => {
  const dungeon = safeNarrows();
  const events = walkUntil(dungeon, meetsBoss);
  const { shrines, keys, doors, chests, devices, checkpoint } = dungeon.progress;
  assert.deepEqual([shrines, keys, doors, checkpoint], [["shrine"], ["key1"], ["door5"], true]);
  assert.deepEqual(chests.toSorted(), ["chest1", "chest2", "chest3"]);
  const solved = ["plate1", "plate2", "plate3", "plate4", "query1", "query2", "sluice1", "sluice2"];
  assert.deepEqual(devices.toSorted(), solved);
  assert.ok(only(events, "stormLaid").length >= 2);
});

test("death and reload after each thing that is kept: the boss can be reached, and nothing is lost", () => {
  let progress = null;
  for (let lives = 0; ; lives += 1) {
    assert.ok(lives < 30);
    const dungeon = safeNarrows(progress);
    const before = JSON.stringify(dungeon.progress);
    walkUntil(dungeon, (_, events) => meetsBoss(dungeon) || only(events, "progress").length > 0);
    if (meetsBoss(dungeon)) return;
    assert.notEqual(JSON.stringify(dungeon.progress), before);
    progress = dungeon.progress;
  }
});

test("whatever a wild player does, beside devices above all: the hero is never in a wall or a door", () => {
  const dungeon = safeNarrows();
  const random = createRandom(4);
  let intent = { x: 0, y: 0, attack: false, dodge: false };
  for (let step = 0; step < 3600; step += 1) {
    if (step % 20 === 0) {
      const angle = random.range(0, 2 * Math.PI);
      const [attack, dodge] = [random.chance(0.6), random.chance(0.5)];
      intent = { x: Math.cos(angle), y: Math.sin(angle), attack, dodge };
    }
    if (step % 240 === 0) {
      const { x, y } = random.weighted([...dungeon.devices, ...dungeon.doors], () => 1);
      Object.assign(dungeon.hero, dungeon.field.nearestFree(x, y + 40, dungeon.hero.radius));
    }
    stepDungeon(dungeon, intent, STEP);
    assert.ok(dungeon.field.fits(dungeon.hero.x, dungeon.hero.y, dungeon.hero.radius - 2), `step ${step}`);
  }
});

test("with a newcomer's figures, and some deaths, the dungeon is cleared", () => {
  let dungeon = narrows();
  for (let deaths = 0; dungeon.state !== "cleared"; deaths += 1) {
    assert.ok(deaths < 14, "too hard");
    dungeon = narrows(dungeon.progress, 50 + deaths);
    walkUntil(dungeon, ({ state }) => state !== "playing");
  }
  assert.deepEqual([dungeon.progress.cleared, dungeon.progress.checkpoint], [true, false]);
});
