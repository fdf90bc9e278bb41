import assert from "node:assert/strict";
import { test } from "node:test";
import { createDungeon, stepDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { dungeonOf, mapOf, newcomer, putHero, rowOf, spend } from "./dungeons.js";
import { IDLE, only } from "./runs.js";

const RIGHT = { ...IDLE, x: 1 };
const ATTACK = { ...IDLE, attack: true };
const ROOM = ["##########", "#S.......#", "#........#", "#......z.#", "##########"];

test("the hero has the figures of the player's document", () => {
  const figures = { health: { dungeon: 140, survivor: 1 }, speed: { dungeon: 300, survivor: 1 } };
  const dungeon = dungeonOf(ROOM, {}, { player: newcomer(figures) });
  assert.equal(dungeon.hero.maxHp, 140);
  spend(dungeon, 1, RIGHT);
  assert.ok(Math.abs(dungeon.hero.vx - 300) < 1);
});

test("a plain swing does the attack of the player's document", () => {
  const player = newcomer({ attack: { dungeon: 9, survivor: 1 } });
  const dungeon = dungeonOf(ROOM, {}, { player });
  dungeon.stats.critical = 0;
  putHero(dungeon, 6, 3);
  const [hit] = only(spend(dungeon, 0.2, ATTACK), "hit");
  assert.ok(Math.abs(hit.damage - 9) <= 1, `${hit.damage}`);
});

test("nobody comes who was not there, and the fallen leave no experience", () => {
  const dungeon = dungeonOf(ROOM);
  dungeon.foes[0].hp = 1;
  putHero(dungeon, 6, 3);
  const events = spend(dungeon, 30, ATTACK);
  assert.equal(only(events, "kill").length, 1);
  assert.equal(dungeon.kills.goblin, 1);
  assert.equal(dungeon.foes.length + dungeon.pickups.length, 0);
  assert.deepEqual([...only(events, "wave"), ...only(events, "exp"), ...only(events, "spawn")], []);
});

test("a fallen foe leaves a heart as often as the row says, an elite always", () => {
  const leaves = (hearts, elite) => {
    const dungeon = dungeonOf(ROOM, { hearts });
    Object.assign(dungeon.foes[0], { hp: 1, elite });
    putHero(dungeon, 6, 3);
    dungeon.stats.pickupRadius = 0;
    spend(dungeon, 0.3, ATTACK);
    return dungeon.pickups.map(({ kind }) => kind);
  };
  assert.deepEqual(leaves(1, false), ["heart"]);
  assert.deepEqual(leaves(0, false), []);
  assert.deepEqual(leaves(0, true), ["heart"]);
});

test("death stands still, and the dungeon made anew has everybody back", () => {
  const dungeon = dungeonOf(ROOM);
  dungeon.foes.length = 0;
  dungeon.hero.hp = 0;
  assert.equal(only(spend(dungeon, 0.1), "death").length, 1);
  assert.equal(dungeon.state, "dead");
  assert.deepEqual(stepDungeon(dungeon, RIGHT, 1), []);
  const again = dungeonOf(ROOM, {}, { progress: dungeon.progress });
  assert.equal(again.foes.length, 1);
  assert.equal(again.hero.hp, again.hero.maxHp);
});

test("a row that speaks of a point which the map lacks is refused", () => {
  const row = rowOf({ torches: { torch9: { ttl: 3 } } });
  assert.throws(
    () => createDungeon({ row, map: mapOf(ROOM), seed: 1, player: newcomer() }),
    /test has no points torch9/,
  );
});

test("the same seed and the same hands give the same story", () => {
  const play = () => {
    const dungeon = dungeonOf(ROOM, { hearts: 0.5 }, { seed: 7 });
    const events = [];
    for (let step = 0; step < 1200; step += 1)
      events.push(
        ...stepDungeon(dungeon, { ...ATTACK, x: Math.cos(step / 50), y: Math.sin(step / 70) }, 1 / 60),
      );
    return [events.map(({ type, x, y }) => [type, x, y]), dungeon.hero, dungeon.time];
  };
  assert.deepEqual(play(), play());
});

test("a way out is left through by who comes from elsewhere, not by who begins there", () => {
  const dungeon = dungeonOf(["#######", "#Sx...#", "#######"], { exits: { exit: {} } });
  putHero(dungeon, 2, 1);
  assert.equal(only(spend(dungeon, 0.2), "exit").length, 0);
  spend(dungeon, 0.5, RIGHT);
  assert.equal(only(spend(dungeon, 0.6, { ...IDLE, x: -1 }), "exit").length, 1);
});
