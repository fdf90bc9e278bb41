import assert from "node:assert/strict";
import { test } from "node:test";
import { dungeonOf, putHero, spend } from "./dungeons.js";
import { TILE } from "./fields.js";
import { IDLE, only, types } from "./runs.js";

const RIGHT = { ...IDLE, x: 1 };
const LEFT = { ...IDLE, x: -1 };
const HALL = ["################", "#S..p..D......B#", "#......#.......#", "################"];

/** A boss that counts its steps and is beaten when told so. */
const plug = {
  createBoss: (_dungeon, { point }) => ({
    state: "waiting",
    name: "dummy",
    title: "Dummy",
    steps: 0,
    point,
    x: 0,
    y: 0,
  }),
  stepBoss(dungeon, _intent, _dt, emit) {
    dungeon.boss.steps += 1;
    if (dungeon.boss.steps === 1) emit({ type: "roar", x: 0, y: 0 });
    if (dungeon.boss.beaten) dungeon.boss.state = "defeated";
  },
};
const row = {
  rooms: { hall: { area: [8, 1, 7, 2] } },
  doors: { door3: { size: [1, 1], boss: true } },
  checkpoint: "checkpoint",
  exits: { start: { after: "boss" } },
  boss: { point: "boss", hall: "hall", plug },
};

test("the boss waits until the hero is in its hall and the door is shut behind", () => {
  const dungeon = dungeonOf(HALL, row);
  putHero(dungeon, 7, 1);
  assert.deepEqual(types(spend(dungeon, 1)), []);
  assert.equal(dungeon.boss.state, "waiting");
  const events = spend(dungeon, 1, RIGHT);
  assert.deepEqual(types(events), ["enterRoom", "closeDoor", "bossStart", "roar"]);
  spend(dungeon, 3, LEFT);
  assert.ok(dungeon.hero.x > 8 * TILE);
});

test("a hero who leaves before the door is shut is not shut out", () => {
  const dungeon = dungeonOf(HALL, row);
  const place = { id: 9, kind: "zombean", row: dungeon.row.foes.zombean, hp: 9, radius: 24, asleep: true };
  const still = { vx: 0, vy: 0, kx: 0, ky: 0, wx: 0, wy: 0, mood: "chase", hurt: 0 };
  dungeon.foes.push({ ...place, ...still, x: 7.5 * TILE, y: 1.5 * TILE });
  putHero(dungeon, 9, 1);
  assert.deepEqual(only(spend(dungeon, 1), "bossStart"), []);
  putHero(dungeon, 3, 1);
  spend(dungeon, 0.1);
  dungeon.foes.length = 0;
  assert.deepEqual(types(spend(dungeon, 1)), []);
  assert.ok(dungeon.doors[0].open);
});

test("the boss steps while it fights, and not before and after", () => {
  const dungeon = dungeonOf(HALL, row);
  putHero(dungeon, 10, 1);
  spend(dungeon, 1);
  const { steps } = dungeon.boss;
  assert.ok(steps >= 57);
  dungeon.boss.beaten = true;
  spend(dungeon, 1);
  assert.equal(dungeon.boss.steps, steps + 1);
});

test("the beaten boss is told of and kept, the door opens, and the hero can walk out", () => {
  const dungeon = dungeonOf(HALL, row);
  putHero(dungeon, 4, 1);
  spend(dungeon, 0.1);
  assert.equal(dungeon.progress.checkpoint, true);
  putHero(dungeon, 10, 1);
  spend(dungeon, 0.2);
  dungeon.boss.beaten = true;
  assert.deepEqual(types(spend(dungeon, 0.1)), ["bossDefeated", "progress", "openDoor"]);
  assert.equal(dungeon.state, "cleared");
  assert.deepEqual([dungeon.progress.cleared, dungeon.progress.checkpoint], [true, false]);
  const events = spend(dungeon, 5, LEFT);
  assert.equal(only(events, "exit").length, 1);
  assert.equal(only(events, "checkpoint").length, 1);
  assert.equal(dungeon.progress.checkpoint, false);
});

test("a way out that is there after the boss is not there before", () => {
  const dungeon = dungeonOf(HALL, row);
  putHero(dungeon, 3, 1);
  spend(dungeon, 0.1);
  assert.equal(only(spend(dungeon, 2, LEFT), "exit").length, 0);
});

test("a cleared dungeon can be played again: the boss is back", () => {
  const dungeon = dungeonOf(HALL, row, { progress: { cleared: true } });
  assert.equal(dungeon.boss.state, "waiting");
  assert.equal(dungeon.state, "playing");
});

test("death in the hall returns to the checkpoint, with the door open", () => {
  const dungeon = dungeonOf(HALL, row, { progress: { checkpoint: true } });
  putHero(dungeon, 10, 1);
  spend(dungeon, 0.2);
  dungeon.hero.hp = 0;
  assert.equal(only(spend(dungeon, 0.1), "death").length, 1);
  const again = dungeonOf(HALL, row, { progress: dungeon.progress });
  assert.ok(Math.abs(again.hero.x - 4.5 * TILE) < 5 && again.doors[0].open);
  assert.equal(again.boss.state, "waiting");
});
