import assert from "node:assert/strict";
import { test } from "node:test";
import { completeProgress } from "../../public/src/rules/dungeon/progress.js";
import { dungeonOf, newcomer, putHero, rowOf, spend } from "./dungeons.js";
import { TILE } from "./fields.js";
import { IDLE, only } from "./runs.js";

const RIGHT = { ...IDLE, x: 1 };
const ATTACK = { ...IDLE, attack: true };
const ALL = ["##################", "#S...c...s....p..#", "##################"];
const row = {
  chests: { chest1: { coins: 30 } },
  shrines: { shrine: { grants: "swordBeam" } },
  checkpoint: "checkpoint",
};

test("a chest gives its coins once, in this visit and in all others", () => {
  const dungeon = dungeonOf(ALL, row);
  const events = spend(dungeon, 3, RIGHT);
  assert.deepEqual(
    only(events, "chest").map(({ coins, name }) => [coins, name]),
    [[30, "chest1"]],
  );
  const again = dungeonOf(ALL, row, { progress: dungeon.progress });
  assert.equal(again.chests[0].open, true);
  assert.equal(only(spend(again, 3, RIGHT), "chest").length, 0);
});

test("the shrine grants the beam: from then on each third swing looses one", () => {
  const dungeon = dungeonOf(ALL, row);
  assert.equal(only(spend(dungeon, 2, ATTACK), "beam").length, 0);
  putHero(dungeon, 8, 1);
  const [shrine] = only(spend(dungeon, 0.1), "shrine");
  assert.equal(shrine.grants, "swordBeam");
  const events = spend(dungeon, 2.2, ATTACK);
  assert.equal(only(events, "beam").length, Math.floor(only(events, "swing").length / 3));
});

test("who has the beam, by the player's document or by the dungeon's progress, begins with it", () => {
  const beams = (options) => only(spend(dungeonOf(ALL, row, options), 1.2, ATTACK), "beam").length;
  const player = newcomer({ skillUnlocked: { swordBeam: true, shuriken: false, shieldAura: false } });
  assert.equal(beams({}), 0);
  assert.equal(beams({ player }), 1);
  assert.equal(beams({ progress: { shrines: ["shrine"] } }), 1);
});

test("the checkpoint heals, each time, and is where death and reload return to", () => {
  const dungeon = dungeonOf(ALL, row);
  dungeon.hero.hp = 5;
  putHero(dungeon, 14, 1);
  const [first] = only(spend(dungeon, 0.1), "checkpoint");
  assert.equal(first.first, true);
  assert.equal(dungeon.hero.hp, dungeon.hero.maxHp);
  dungeon.hero.hp = 5;
  spend(dungeon, 1, { ...IDLE, x: -1 });
  const [second] = only(spend(dungeon, 1, RIGHT), "checkpoint");
  assert.equal(second.first, false);
  assert.equal(dungeon.hero.hp, dungeon.hero.maxHp);
  const again = dungeonOf(ALL, row, { progress: dungeon.progress });
  assert.ok(Math.abs(again.hero.x - 14.5 * TILE) < 5);
});

test("without the checkpoint one begins at the way in", () => {
  assert.ok(Math.abs(dungeonOf(ALL, row).hero.x - 1.5 * TILE) < 5);
});

test("all that is kept is plain data, and new with each change", () => {
  const dungeon = dungeonOf(ALL, row);
  const before = dungeon.progress;
  const events = spend(dungeon, 8, RIGHT);
  assert.equal(only(events, "progress").length, 3);
  assert.deepEqual(before, completeProgress(rowOf(row)));
  assert.deepEqual(JSON.parse(JSON.stringify(dungeon.progress)), dungeon.progress);
});

test("a save of another shape is taken for what of it is good", () => {
  const whole = {
    checkpoint: false,
    cleared: false,
    shrines: [],
    keys: [],
    doors: [],
    chests: [],
    torches: [],
    devices: [],
  };
  for (const bad of [null, undefined, 7, "x", [], { chests: 3, checkpoint: "yes", torches: ["nowhere"] }])
    assert.deepEqual(completeProgress(rowOf(row), bad), whole);
  const { chests } = completeProgress(rowOf(row), { chests: ["chest1", "chest9", "chest1"] });
  assert.deepEqual(chests, ["chest1"]);
});
