import assert from "node:assert/strict";
import { test } from "node:test";
import { createDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { dungeonOf, mapOf, newcomer, putHero, rowOf, spend } from "./dungeons.js";
import { TILE } from "./fields.js";
import { IDLE, only } from "./runs.js";

const RIGHT = { ...IDLE, x: 1 };
const TWO = ["###############", "#S.....d....z.#", "#......#......#", "###############"];
const torches = { torches: { torch1: { ttl: 3 } }, doors: { door1: { size: [1, 1], torches: ["torch1"] } } };
const rooms = { first: { area: [1, 1, 6, 2] }, second: { title: "The second", area: [8, 1, 6, 2] } };
const OPEN = TWO.map((line) => line.replace("d", "."));

test("foes sleep until the hero enters their room", () => {
  const dungeon = dungeonOf(OPEN, { rooms });
  const [foe] = dungeon.foes;
  const { x, y } = foe;
  putHero(dungeon, 7, 1);
  spend(dungeon, 3);
  assert.ok(foe.asleep);
  assert.deepEqual([foe.x, foe.y], [x, y]);
  const events = spend(dungeon, 0.4, RIGHT);
  assert.deepEqual(
    only(events, "wake").map((event) => event.foe),
    [foe],
  );
  spend(dungeon, 0.5);
  assert.ok(foe.x < x - 10);
});

test("a blow wakes a foe, wherever it comes from", () => {
  const dungeon = dungeonOf(OPEN, { rooms });
  dungeon.foes[0].hurt = 0.1;
  assert.equal(only(spend(dungeon, 0.1), "wake").length, 1);
});

test("a foe in no room wakes when the hero is near and a way leads there", () => {
  const dungeon = dungeonOf(OPEN);
  spend(dungeon, 0.2);
  assert.ok(dungeon.foes[0].asleep);
  putHero(dungeon, 7, 1);
  spend(dungeon, 0.4);
  assert.equal(dungeon.foes[0].asleep, false);
});

test("a foe that a door has shut away from the hero rests, and goes on when it opens", () => {
  const tiles = TWO.map((line) => line.replace("S.", "St"));
  const dungeon = dungeonOf(tiles, { ...torches, rooms });
  const [foe] = dungeon.foes;
  foe.hurt = 0.1;
  spend(dungeon, 1);
  assert.ok(foe.asleep);
  const { x } = foe;
  dungeon.torches[0].struck(dungeon, {});
  spend(dungeon, 0.8);
  assert.equal(foe.asleep, false);
  assert.ok(foe.x < x - 20);
});

test("a sleeping foe hurts nobody", () => {
  const dungeon = dungeonOf(OPEN, { rooms });
  dungeon.foes[0].x = dungeon.hero.x;
  assert.equal(only(spend(dungeon, 1), "hurt").length, 0);
});

test("entering a room is told, with its title, and whether it is the first time", () => {
  const dungeon = dungeonOf(OPEN, { rooms });
  dungeon.foes.length = 0;
  const events = [...spend(dungeon, 3, RIGHT), ...spend(dungeon, 3, { ...IDLE, x: -1 })];
  assert.deepEqual(
    only(events, "enterRoom").map(({ name, title, first }) => [name, title, first]),
    [
      ["first", null, true],
      ["second", "The second", true],
      ["first", null, false],
    ],
  );
  assert.equal(dungeon.room.name, "first");
});

test("a foe whose point is in a wall stands beside it", () => {
  const map = mapOf(["#####", "#S..#", "#...#", "#####"]);
  map.points["foe:zombean:1"] = { x: 3.5 * TILE, y: 0.5 * TILE };
  const dungeon = createDungeon({ row: rowOf(), map, seed: 1, player: newcomer() });
  const [foe] = dungeon.foes;
  assert.ok(dungeon.field.fits(foe.x, foe.y, foe.radius));
  assert.ok(foe.x > 2.5 * TILE);
});

test("foes and elites stand where points are named after them", () => {
  const dungeon = dungeonOf(OPEN.map((line) => line.replace("z", "Z")));
  const [elite] = dungeon.foes;
  assert.deepEqual([elite.kind, elite.elite], ["skuller", true]);
  assert.ok(Math.abs(elite.x - 12.5 * TILE) < 1);
});
