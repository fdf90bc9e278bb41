import assert from "node:assert/strict";
import { test } from "node:test";
import { wetLanes } from "../../public/src/rules/boss/bottleneck/gates.js";
import { spend } from "./dungeons.js";
import { begun, blow, neckFight, until } from "./narrowsFights.js";
import { IDLE, only } from "./runs.js";

test("in each announcement nothing hurts", () => {
  const dungeon = neckFight();
  const hurts = [];
  for (let step = 0; step < 60 * 60 && dungeon.state === "playing"; step += 1) {
    const isTold = dungeon.boss.move?.stage === "tell" && dungeon.shots.length === 0;
    const events = spend(dungeon, 1 / 60, IDLE);
    if (isTold && dungeon.boss.move.stage === "tell") hurts.push(...only(events, "hurt"));
    dungeon.hero.hp = dungeon.hero.maxHp;
  }
  assert.deepEqual(hurts, []);
});

test("a gush takes the lane that it locked, and no more", () => {
  const dungeon = begun();
  const { hero, boss } = dungeon;
  until(dungeon, "gush", "tell");
  while (!boss.move.locked) spend(dungeon, 1 / 60);
  const { angle } = boss.move;
  const aside = boss.row.gush.width / 2 + 10;
  Object.assign(hero, {
    x: hero.x - Math.sin(angle) * aside,
    y: hero.y + Math.cos(angle) * aside,
    invulnerable: 0,
  });
  const events = spend(dungeon, 1);
  assert.equal(only(events, "gush").length, 1);
  assert.equal(only(events, "hurt").length, 0);
});

test("a flood spares the lanes of open channels, and the middle one while none is open", () => {
  const { boss } = begun();
  const lanes = () => wetLanes(boss).map(({ x, width }) => Math.round((x - boss.hall.x) / width));
  assert.deepEqual(lanes(), [0, 1, 3, 4]);
  boss.gates[1].open = true;
  assert.deepEqual(lanes(), [1, 2, 3, 4]);
});

test("a flood hurts who stands in a wet lane, and nobody in a dry one", () => {
  for (const [lane, hurts] of [
    [0, 1],
    [2, 0],
  ]) {
    const dungeon = begun();
    dungeon.boss.hp = dungeon.boss.maxHp * 0.6;
    until(dungeon, "flood", "tell");
    const { hall } = dungeon.boss;
    Object.assign(dungeon.hero, {
      x: hall.x + (lane + 0.6) * (hall.width / 5),
      y: hall.y + hall.height * 0.75,
    });
    dungeon.hero.invulnerable = 0;
    assert.equal(only(spend(dungeon, 2.4), "hurt").length, hurts);
  }
});

test("it serves its requests one by one, and the aura sends them back", () => {
  const dungeon = neckFight();
  spend(dungeon, 0.4);
  dungeon.hero.invulnerable = 1e6;
  const events = until(dungeon, "spit", "act");
  events.push(...spend(dungeon, 4));
  assert.equal(
    only(events, "shoot").filter(({ kind }) => kind === "drop").length,
    dungeon.boss.row.spit.count,
  );
  assert.ok(only(events, "turnBack").length > 0);
});

test("it shuts the channel that has been open for longest, after it has shown which", () => {
  const dungeon = begun();
  dungeon.boss.hp = dungeon.boss.maxHp * 0.6;
  spend(dungeon, 2);
  const [, second, third] = dungeon.boss.gates;
  second.struck(dungeon, blow);
  spend(dungeon, 1);
  third.struck(dungeon, blow);
  until(dungeon, "shut", "tell");
  assert.deepEqual(dungeon.boss.move.places, [second]);
  until(dungeon, "shut", "act");
  assert.deepEqual([second.open, third.open], [false, true]);
});
