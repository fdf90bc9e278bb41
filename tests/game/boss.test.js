import assert from "node:assert/strict";
import { test } from "node:test";
import { bossFight, fightOut, heedless, knowing, standing } from "./bossFights.js";
import { spend } from "./dungeons.js";
import { IDLE, only } from "./runs.js";

const SEEDS = [1, 2, 3, 4];

/** A fight that has begun, with a hero whom nothing hurts. */
function begun(options) {
  const dungeon = bossFight(options);
  spend(dungeon, 0.1);
  dungeon.hero.invulnerable = 1e6;
  return dungeon;
}

const beam = { kind: "beam", angle: 0, damage: 10 };
const markAll = (dungeon) => {
  for (const heap of dungeon.boss.heaps) heap.struck(dungeon, beam);
};

test("who strikes the heaps with the beam and steps out of what is announced wins in time", () => {
  for (const seed of SEEDS) {
    const dungeon = bossFight({ seed });
    const events = fightOut(dungeon, knowing);
    assert.equal(dungeon.state, "cleared");
    assert.ok(dungeon.time > 60 && dungeon.time < 150, `${dungeon.time}`);
    assert.deepEqual(
      only(events, "bossPhase").map(({ phase }) => phase),
      [2, 3],
    );
    assert.equal(only(events, "bossDefeated").length, 1);
  }
});

test("who ignores the heaps never gets anywhere, however well the rest is played", () => {
  const dungeon = bossFight();
  fightOut(dungeon, heedless, { longest: 120 });
  assert.equal(dungeon.boss.phase, 1);
  assert.ok(dungeon.state === "dead" || dungeon.boss.hp > dungeon.boss.maxHp * 0.8);
});

test("who ignores what is announced loses", () => {
  const dungeon = bossFight();
  fightOut(dungeon, standing);
  assert.equal(dungeon.state, "dead");
});

test("a shielded boss takes nothing, and no sword is drawn to it", () => {
  const dungeon = begun();
  const { boss } = dungeon;
  assert.ok(boss.shielded && boss.body.warded);
  Object.assign(dungeon.hero, { x: boss.x, y: boss.y + 90 });
  const events = spend(dungeon, 2, { ...IDLE, attack: true, y: -1 });
  assert.equal(only(events, "hit").length, 0);
  assert.ok(only(events, "block").length > 0);
  assert.equal(boss.hp, boss.maxHp);
});

test("a sword does nothing to a heap; a beam sets its time to live, once", () => {
  const dungeon = begun();
  const [heap] = dungeon.boss.heaps;
  heap.struck(dungeon, { ...beam, kind: "sword" });
  assert.equal(heap.ttl, null);
  heap.struck(dungeon, beam);
  spend(dungeon, 1);
  heap.struck(dungeon, beam);
  assert.ok(heap.left < heap.ttl - 0.9);
  assert.equal(only(spend(dungeon, heap.left + 0.1), "heapExpire").length, 1);
  assert.ok(!dungeon.targets.includes(heap));
});

test("nothing can be done to a heap before the fight", () => {
  const dungeon = bossFight();
  const [heap] = dungeon.boss.heaps;
  heap.struck(dungeon, beam);
  assert.equal(heap.ttl, null);
});

test("with its last heap the shield is gone, and the boss is stunned for a while", () => {
  const dungeon = begun();
  const { boss } = dungeon;
  markAll(dungeon);
  const events = spend(dungeon, boss.row.heap.ttl + 0.1);
  assert.equal(only(events, "shieldDown").length, 1);
  assert.equal(boss.move.name, "stun");
  assert.equal(boss.body.warded, false);
});

test("left alone it hoards anew, where that was shown", () => {
  const dungeon = begun();
  const { boss } = dungeon;
  markAll(dungeon);
  const events = spend(dungeon, boss.row.heap.ttl + boss.row.phases[0].hoardEvery + 8);
  const tell = events.findIndex(({ type, kind }) => type === "bossTell" && kind === "pile");
  const fall = events.findIndex(({ type }) => type === "heapFall");
  assert.ok(tell >= 0 && fall > tell);
  assert.equal(only(events, "shieldUp").length, 1);
});

test("heaps heal it, but never above where its phase began", () => {
  const dungeon = begun();
  const { boss } = dungeon;
  boss.hp = boss.maxHp * 0.66;
  spend(dungeon, 0.1);
  boss.hp -= 60;
  const before = boss.hp;
  spend(dungeon, 2);
  assert.ok(boss.hp > before);
  spend(dungeon, 20);
  assert.ok(boss.hp <= boss.maxHp * 0.66);
});

test("a slam strikes just the ring that was shown, and only after it", () => {
  const dungeon = begun();
  const { boss, hero } = dungeon;
  Object.assign(hero, { x: boss.x, y: boss.y + 120 });
  const told = [];
  while (boss.move.name !== "slam") told.push(...spend(dungeon, 1 / 60));
  assert.equal(only(told, "bossTell").length, 1);
  const { radius } = boss.move;
  hero.invulnerable = 0;
  Object.assign(hero, { x: boss.x, y: boss.y + radius + 5 });
  assert.equal(only(spend(dungeon, boss.row.slam.tell + 0.1), "hurt").length, 0);
});

test("a charge holds its aim before it runs, and a wall stuns it", () => {
  const dungeon = begun();
  const { boss, hero } = dungeon;
  boss.hp = boss.maxHp * 0.6;
  Object.assign(hero, { x: boss.x + 400, y: boss.y });
  while (boss.move.name !== "charge") spend(dungeon, 1 / 60);
  while (!boss.move.locked) spend(dungeon, 1 / 60);
  const { angle } = boss.move;
  hero.y += 200;
  const events = spend(dungeon, 3);
  assert.ok(Math.abs(only(events, "bossCharge")[0].angle - angle) < 0.01);
  assert.equal(only(events, "crash").length, 1);
  assert.equal(boss.move.name, "stun");
});

test("in its last phase it throws letters along the lines that it showed", () => {
  const dungeon = begun();
  const { boss, hero } = dungeon;
  boss.hp = boss.maxHp * 0.3;
  Object.assign(hero, { x: boss.x + 400, y: boss.y });
  while (boss.move.name !== "letters") spend(dungeon, 1 / 60);
  spend(dungeon, boss.row.letters.tell);
  const letters = dungeon.shots.filter(({ kind }) => kind === "letter");
  assert.equal(letters.length, boss.row.letters.count);
  assert.ok(letters.every(({ from }) => from === "foe"));
});

test("its end takes its time, hurts nobody and lets all heaps go", () => {
  const dungeon = begun();
  const { boss } = dungeon;
  boss.hp = 0;
  const events = spend(dungeon, boss.row.fall + 0.2);
  assert.equal(only(events, "bossFall").length, 1);
  assert.equal(only(events, "heapExpire").length, 3);
  assert.equal(only(events, "bossEnd").length, 1);
  assert.equal(dungeon.state, "cleared");
  assert.ok(!dungeon.foes.includes(boss.body));
});
