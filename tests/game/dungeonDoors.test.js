import assert from "node:assert/strict";
import { test } from "node:test";
import { dungeonOf, putHero, spend } from "./dungeons.js";
import { TILE } from "./fields.js";
import { IDLE, only, types } from "./runs.js";
import { HALL, litDungeon, torchDoor } from "./torchHall.js";

const RIGHT = { ...IDLE, x: 1 };
const LEFT = { ...IDLE, x: -1 };

test("a closed door is solid to the hero", () => {
  const dungeon = dungeonOf(HALL, torchDoor);
  spend(dungeon, 3, RIGHT);
  assert.ok(dungeon.hero.x <= 6 * TILE - dungeon.hero.radius + 0.1);
});

test("a door of two torches is open only while both burn", () => {
  const tiles = ["############", "#t.S.ud....#", "############"];
  const torches = { torch1: { ttl: 4 }, torch2: { ttl: 2 } };
  const link = { size: [1, 1], torches: ["torch1", "torch2"] };
  const dungeon = dungeonOf(tiles, { torches, doors: { door1: link } });
  dungeon.torches[0].struck(dungeon, {});
  spend(dungeon, 0.1);
  assert.equal(dungeon.doors[0].open, false);
  dungeon.torches[1].struck(dungeon, {});
  spend(dungeon, 0.1);
  assert.equal(dungeon.doors[0].open, true);
  spend(dungeon, 2.1);
  assert.equal(dungeon.doors[0].open, false);
});

test("a door that another torch opens as well needs but that one", () => {
  const tiles = ["############", "#t.S..d...u#", "############"];
  const torches = { torch1: { ttl: 4 }, torch2: { ttl: 2 } };
  const link = { size: [1, 1], torches: ["torch1"], or: ["torch2"] };
  const dungeon = dungeonOf(tiles, { torches, doors: { door1: link } });
  dungeon.torches[1].struck(dungeon, {});
  spend(dungeon, 0.1);
  assert.equal(dungeon.doors[0].open, true);
});

test("a door never closes on the hero: it waits, and pushes nobody", () => {
  const dungeon = litDungeon();
  putHero(dungeon, 6, 1);
  const { x, y } = dungeon.hero;
  const events = spend(dungeon, 6);
  assert.deepEqual(types(events), ["expire"]);
  assert.ok(dungeon.doors[0].open && dungeon.doors[0].waits);
  assert.deepEqual([dungeon.hero.x, dungeon.hero.y], [x, y]);
  assert.equal(only(spend(dungeon, 1, LEFT), "closeDoor").length, 1);
  assert.ok(dungeon.field.fits(dungeon.hero.x, dungeon.hero.y, dungeon.hero.radius));
});

test("a door waits for the hero's whole width, wherever the hero leaves it", () => {
  for (let step = 0; step < 140; step += 1) {
    const dungeon = litDungeon();
    dungeon.hero.x = 5.2 * TILE + step;
    const before = dungeon.hero.x;
    spend(dungeon, 4.2);
    assert.ok(Math.abs(dungeon.hero.x - before) < 0.5, `${step}`);
    assert.ok(dungeon.field.fits(dungeon.hero.x, dungeon.hero.y, dungeon.hero.radius));
  }
});

test("a door waits for a foe that walks, not for one that passes walls", () => {
  const closes = (kind) => {
    const dungeon = litDungeon();
    const place = { x: 6.5 * TILE, y: 1.5 * TILE, radius: 20, hp: 9, speed: 0, asleep: true };
    const row = dungeon.row.foes[kind];
    dungeon.foes.push({
      ...place,
      id: 9,
      kind,
      row,
      vx: 0,
      vy: 0,
      kx: 0,
      ky: 0,
      wx: 0,
      wy: 0,
      mood: "chase",
    });
    return only(spend(dungeon, 5), "closeDoor").length;
  };
  assert.equal(closes("zombean"), 0);
  assert.equal(closes("ghosty"), 1);
});

test("foes' ways respect doors", () => {
  const dungeon = litDungeon();
  assert.equal(dungeon.flow.reachable(9 * TILE, 1.5 * TILE), true);
  spend(dungeon, 5);
  assert.equal(dungeon.flow.reachable(9 * TILE, 1.5 * TILE), false);
});

test("a locked door says once that its key is missing, and opens for good with it", () => {
  const tiles = ["############", "#S..K..k...#", "############"];
  const row = { doors: { door2: { size: [1, 1], key: "key1" } }, keys: { key1: { title: "Key" } } };
  const dungeon = dungeonOf(tiles, row);
  const events = spend(dungeon, 3, RIGHT);
  assert.deepEqual(
    only(events, "locked").map(({ key }) => key),
    ["key1"],
  );
  putHero(dungeon, 7, 1);
  assert.equal(only(spend(dungeon, 0.1), "key").length, 1);
  putHero(dungeon, 1, 1);
  assert.equal(only(spend(dungeon, 3, RIGHT), "openDoor").length, 1);
  assert.deepEqual(dungeon.progress.keys, ["key1"]);
  assert.deepEqual(dungeon.progress.doors, ["door2"]);
  const again = dungeonOf(tiles, row, { progress: dungeon.progress });
  assert.ok(again.doors[0].open && again.keys[0].taken);
});
