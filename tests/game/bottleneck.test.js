import assert from "node:assert/strict";
import { test } from "node:test";
import { openGates } from "../../public/src/rules/boss/bottleneck/gates.js";
import { fightOut, standing } from "./bossFights.js";
import { spend } from "./dungeons.js";
import { begun, heedless, knowing, neckFight, openFirst } from "./narrowsFights.js";
import { only } from "./runs.js";

const SEEDS = [1, 2, 3, 4];

test("who opens the side channels and stays out of what is announced wins in time", () => {
  for (const seed of SEEDS) {
    const dungeon = neckFight({ seed });
    const events = fightOut(dungeon, knowing);
    assert.equal(dungeon.state, "cleared", `seed ${seed}: ${dungeon.boss.hp} left after ${dungeon.time}`);
    assert.ok(dungeon.time > 40 && dungeon.time < 170, `${dungeon.time}`);
    assert.deepEqual(
      only(events, "bossPhase").map(({ phase }) => phase),
      [2, 3],
    );
  }
});

test("who only strikes the boss never gets anywhere", () => {
  const dungeon = neckFight();
  // A beam that goes astray may open a channel.
  dungeon.skills = [];
  fightOut(dungeon, heedless, { longest: 120 });
  assert.equal(dungeon.boss.hp, dungeon.boss.maxHp);
});

test("who ignores what is announced loses", () => {
  const dungeon = neckFight();
  fightOut(dungeon, standing);
  assert.equal(dungeon.state, "dead");
});

test("in each phase it takes one more open channel to choke it", () => {
  for (const [share, needs] of [
    [1, 2],
    [0.6, 3],
    [0.3, 4],
  ]) {
    const dungeon = begun();
    dungeon.boss.hp = dungeon.boss.maxHp * share;
    spend(dungeon, 2);
    openFirst(dungeon, needs - 1);
    assert.equal(only(spend(dungeon, 0.2), "shieldDown").length, 0);
    openFirst(dungeon, needs);
    assert.equal(only(spend(dungeon, 0.2), "shieldDown").length, 1);
    assert.equal(dungeon.boss.body.warded, false);
  }
});

test("choked it stands bare for a while, then shows that it will shut all, and shuts all", () => {
  const dungeon = begun();
  openFirst(dungeon, 2);
  const events = spend(dungeon, dungeon.boss.row.bare + 0.3);
  assert.equal(dungeon.boss.move.name, "reseal");
  assert.equal(only(events, "gateShut").length, 0);
  const after = spend(dungeon, 1.5);
  assert.equal(only(after, "gateShut").length, 2);
  assert.equal(only(after, "shieldUp").length, 1);
  assert.equal(openGates(dungeon.boss), 0);
});

test("nothing can be done to a gate before the fight", () => {
  const dungeon = neckFight();
  openFirst(dungeon, 4);
  assert.equal(openGates(dungeon.boss), 0);
});

test("its end takes its time, opens all channels and hurts nobody", () => {
  const dungeon = begun();
  dungeon.boss.hp = 0;
  const events = spend(dungeon, dungeon.boss.row.fall + 0.2);
  assert.equal(only(events, "bossFall").length, 1);
  assert.equal(only(events, "gateOpen").length, 4);
  assert.equal(dungeon.state, "cleared");
});
