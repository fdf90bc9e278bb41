import assert from "node:assert/strict";
import { test } from "node:test";
import row from "../../public/src/content/dungeons/lair.js";
import map from "../../public/src/content/maps/lair.js";
import { createDungeon, stepDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { createRandom } from "../../public/src/rules/random.js";
import { STEP } from "../../public/src/rules/run/clock.js";
import { knowing } from "./bossFights.js";
import { allStates } from "./dungeonStates.js";
import { survey } from "./dungeonSurvey.js";
import { newcomer, spend } from "./dungeons.js";
import { createWalker, playUntil } from "./dungeonWalker.js";
import { IDLE, only } from "./runs.js";

const plan = survey(row, map);

/** The lair as a save holds it. */
function lair(progress, seed = 1) {
  const saved = progress && JSON.parse(JSON.stringify(progress));
  return createDungeon({ row, map, seed, progress: saved, player: newcomer() });
}

/** A lair whose hero nothing fells. */
function safeLair(progress) {
  const dungeon = lair(progress);
  dungeon.stats.toughness = 0;
  dungeon.hero.maxHp = 1e6;
  dungeon.hero.hp = 1e6;
  return dungeon;
}

const walkUntil = (dungeon, isThere) =>
  playUntil(dungeon, createWalker(dungeon, plan, { boss: knowing }), isThere, 8);

const meetsBoss = ({ boss }) => boss.state === "fighting";

test("a scripted player walks from the mouth to the boss, and finds everything on the way", () => {
  const dungeon = safeLair();
  const events = walkUntil(dungeon, meetsBoss);
  const { shrines, keys, doors, chests, torches, checkpoint } = dungeon.progress;
  assert.deepEqual([shrines, keys, doors, checkpoint], [["shrine"], ["key1"], ["door5"], true]);
  assert.deepEqual([chests.sort(), torches], [["chest1", "chest2"], ["torch5"]]);
  assert.equal(only(events, "bossStart").length, 1);
});

test("death and reload after each thing that is kept: the boss can be reached, and nothing is lost", () => {
  let progress = null;
  for (let lives = 0; ; lives += 1) {
    const dungeon = safeLair(progress);
    const before = JSON.stringify(dungeon.progress);
    walkUntil(dungeon, (_, events) => meetsBoss(dungeon) || only(events, "progress").length > 0);
    if (meetsBoss(dungeon)) {
      assert.equal(lives, 7);
      return;
    }
    assert.notEqual(JSON.stringify(dungeon.progress), before);
    progress = dungeon.progress;
  }
});

test("from every progress that a save may hold the scripted player comes to the boss", () => {
  const kept = new Map();
  for (const { progress } of allStates(row, plan).values()) {
    const { checkpoint, shrines, keys, doors, torches } = progress;
    kept.set(JSON.stringify([checkpoint, shrines, keys, doors, torches]), progress);
  }
  for (const progress of kept.values()) {
    const dungeon = safeLair(progress);
    for (const foe of dungeon.foes) if (foe.placed) foe.hp = 0;
    walkUntil(dungeon, meetsBoss);
  }
});

test("whatever a wild player does, at doors above all: the hero is never in a wall or a door", () => {
  const dungeon = safeLair();
  const random = createRandom(4);
  let intent = IDLE;
  for (let step = 0; step < 3600; step += 1) {
    if (step % 20 === 0) {
      const angle = random.range(0, 2 * Math.PI);
      intent = {
        x: Math.cos(angle),
        y: Math.sin(angle),
        attack: random.chance(0.6),
        dodge: random.chance(0.5),
      };
    }
    if (step % 240 === 0) leapToDoor(dungeon, random);
    stepDungeon(dungeon, intent, STEP);
    assert.ok(dungeon.field.fits(dungeon.hero.x, dungeon.hero.y, dungeon.hero.radius - 2), `step ${step}`);
  }
});

/** Puts the hero at a door that is open, and about to close. */
function leapToDoor(dungeon, random) {
  const door = random.weighted(dungeon.doors, () => 1);
  for (const torch of dungeon.torches) Object.assign(torch, { burning: true, left: random.range(0.05, 2.5) });
  stepDungeon(dungeon, IDLE, STEP);
  const [x, y] = [door.x + random.range(-90, 90), door.y + random.range(-90, 90)];
  Object.assign(dungeon.hero, dungeon.field.nearestFree(x, y, dungeon.hero.radius));
}

test("with a newcomer's figures, and some deaths, the dungeon is cleared, and there is a way out", () => {
  let dungeon = lair();
  for (let deaths = 0; dungeon.state !== "cleared"; deaths += 1) {
    assert.ok(deaths < 12, "too hard");
    dungeon = lair(dungeon.progress, 50 + deaths);
    walkUntil(dungeon, ({ state }) => state !== "playing");
  }
  assert.deepEqual([dungeon.progress.cleared, dungeon.progress.checkpoint], [true, false]);
  assert.ok(dungeon.exits.find(({ name }) => name === "exit2"));
});

test("a step of the whole lair takes a small part of a frame", () => {
  const dungeon = safeLair();
  for (const foe of dungeon.foes) foe.hurt = 1;
  spend(dungeon, 2);
  const start = process.cpuUsage();
  spend(dungeon, 10);
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000 / 600;
  assert.ok(milliseconds < 2, `${milliseconds} ms`);
});

test("a door that turns costs no hitch", () => {
  const dungeon = lair();
  const [torch] = dungeon.torches;
  torch.struck(dungeon, { kind: "sword" });
  const start = process.cpuUsage();
  spend(dungeon, 1 / 60);
  const { user, system } = process.cpuUsage(start);
  assert.equal(dungeon.doors[0].open, true);
  assert.ok((user + system) / 1000 < 12, `${(user + system) / 1000} ms`);
});
