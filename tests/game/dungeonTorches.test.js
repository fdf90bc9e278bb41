import assert from "node:assert/strict";
import { test } from "node:test";
import { dungeonOf, spend } from "./dungeons.js";
import { TILE } from "./fields.js";
import { IDLE, only, types } from "./runs.js";
import { HALL, litDungeon, torchDoor } from "./torchHall.js";

const RIGHT = { ...IDLE, x: 1 };
const ATTACK = { ...IDLE, attack: true };

test("a torch that the sword strikes burns, and its door opens", () => {
  const dungeon = dungeonOf(HALL, torchDoor);
  const events = spend(dungeon, 0.25, ATTACK);
  assert.deepEqual(types(events), ["swing", "light", "openDoor"]);
  assert.equal(events[1].name, "torch1");
  assert.equal(events[1].again, false);
  spend(dungeon, 2.5, RIGHT);
  assert.ok(dungeon.hero.x > 8 * TILE);
});

test("a swing lights a torch once", () => {
  const dungeon = dungeonOf(HALL, torchDoor);
  const events = spend(dungeon, 0.25, ATTACK);
  assert.equal(only(events, "light").length, 1);
});

test("a swing lights no torch out of its reach", () => {
  const dungeon = dungeonOf(["############", "#t..S......#", "############"], { torches: torchDoor.torches });
  assert.deepEqual(only(spend(dungeon, 3, ATTACK), "light"), []);
});

test("a torch burns for its time to live, then the door closes", () => {
  const dungeon = litDungeon();
  const early = spend(dungeon, 3.8);
  assert.deepEqual(types(early), []);
  assert.ok(dungeon.torches[0].burning && dungeon.doors[0].open);
  assert.deepEqual(types(spend(dungeon, 0.3)), ["expire", "closeDoor"]);
});

test("striking it again sets its time to live anew", () => {
  const dungeon = litDungeon();
  spend(dungeon, 3);
  dungeon.torches[0].struck(dungeon, {});
  const [again] = only(spend(dungeon, 0.05), "light");
  assert.equal(again.again, true);
  assert.deepEqual(types(spend(dungeon, 3.8)), []);
});

test("a beam lights a torch from afar", () => {
  const dungeon = dungeonOf(["############", "#S........t#", "############"], {
    torches: { torch1: { ttl: 4 } },
  });
  const shot = { kind: "beam", from: "hero", angle: 0, age: 0, life: 3, radius: 18, damage: 5, pierce: 9 };
  dungeon.shots.push({
    ...shot,
    x: 200,
    y: dungeon.hero.y,
    vx: 640,
    vy: 0,
    struck: [],
    push: 0,
    walls: true,
  });
  assert.equal(only(spend(dungeon, 1), "light").length, 1);
});

test("a torch that only the beam lights says so to the sword", () => {
  const dungeon = dungeonOf(HALL, { torches: { torch1: { ttl: 4, by: "beam" } } });
  assert.deepEqual(types(spend(dungeon, 0.25, ATTACK)), ["swing", "fizzle"]);
  assert.equal(dungeon.torches[0].burning, false);
  dungeon.torches[0].struck(dungeon, { kind: "beam" });
  assert.equal(dungeon.torches[0].burning, true);
});

test("a lever persists a torch that burns: it does not expire any more, and that is kept", () => {
  const tiles = ["############", "#tSl..d....#", "############"];
  const dungeon = dungeonOf(tiles, { ...torchDoor, levers: { lever1: { torch: "torch1" } } });
  dungeon.torches[0].struck(dungeon, {});
  dungeon.levers[0].struck(dungeon, {});
  const events = spend(dungeon, 10);
  assert.deepEqual(types(events), ["light", "lever", "persist", "progress", "openDoor"]);
  assert.deepEqual(dungeon.progress.torches, ["torch1"]);
  const again = dungeonOf(tiles, dungeon.row, { progress: dungeon.progress });
  assert.ok(again.torches[0].burning && again.doors[0].open && again.levers[0].pulled);
  spend(again, 10, RIGHT);
  assert.ok(again.hero.x > 8 * TILE);
});

test("a lever of a torch that is out does nothing, and says so", () => {
  const tiles = ["############", "#t..S.l....#", "############"];
  const dungeon = dungeonOf(tiles, {
    torches: { torch1: { ttl: 4 } },
    levers: { lever1: { torch: "torch1" } },
  });
  const [pull] = only(spend(dungeon, 0.3, { ...ATTACK, x: 1 }), "lever");
  assert.equal(pull.done, false);
  assert.equal(dungeon.torches[0].burning, false);
  assert.deepEqual(dungeon.progress.torches, []);
});
