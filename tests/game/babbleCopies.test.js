import assert from "node:assert/strict";
import { test } from "node:test";
import { babble } from "../../public/src/content/bosses/babble.js";
import { trueCopy } from "../../public/src/rules/boss/copies.js";
import { asked, blow, falseOnes } from "./babbleFights.js";
import { spend } from "./dungeons.js";
import { only } from "./runs.js";

test("one copy means it, and it shows the answer to what was asked", () => {
  const { boss } = asked();
  const { nearest: right } = babble.questions.find((question) => question.asked === boss.question.asked);
  assert.equal(boss.copies.filter(({ isTrue }) => isTrue).length, 1);
  assert.equal(trueCopy(boss).word, right);
});

test("the true one is struck: all others are gone, and it stands exposed for a while", () => {
  const dungeon = asked();
  const { boss } = dungeon;
  const { x, y } = trueCopy(boss);
  trueCopy(boss).struck(dungeon, blow("sword"));
  assert.deepEqual([boss.move.name, boss.copies.length, boss.x, boss.y], ["stun", 0, x, y]);
  spend(dungeon, 0.1);
  assert.equal(boss.body.warded, false);
  spend(dungeon, babble.bare);
  assert.equal(boss.body.warded, true);
});

test("a false one that is struck shows where it will burst, and then does", () => {
  const dungeon = asked();
  const [copy] = falseOnes(dungeon);
  dungeon.hero.invulnerable = 0;
  Object.assign(dungeon.hero, { x: copy.x + 40, y: copy.y });
  copy.struck(dungeon, blow("sword"));
  const early = spend(dungeon, babble.burst.fuse - 0.1);
  assert.equal(only(early, "copyBurst").length, 0);
  const late = spend(dungeon, 0.2);
  assert.equal(only(late, "copyBurst").length, 1);
  assert.equal(only([...early, ...late], "hurt").length, 1);
  assert.ok(!dungeon.boss.copies.includes(copy));
});

test("a beam shows what is behind an answer, and answers nothing", () => {
  const dungeon = asked();
  const copies = [...dungeon.boss.copies];
  for (const copy of copies) copy.struck(dungeon, blow("beam"));
  spend(dungeon, 1);
  assert.ok(copies.every(({ revealed }) => revealed));
  assert.equal(dungeon.boss.copies.length, copies.length);
});

test("a pulse of the aura sweeps false ones, and leaves the true one", () => {
  const dungeon = asked();
  for (const copy of [...dungeon.boss.copies]) copy.struck(dungeon, blow("pulse"));
  spend(dungeon, 0.1);
  assert.deepEqual(dungeon.boss.copies, [trueCopy(dungeon.boss)]);
});

test("whatever looks for foes by itself finds the true one, and is kept off", () => {
  const dungeon = asked();
  spend(dungeon, 0.1);
  const { body } = dungeon.boss;
  const { x, y } = trueCopy(dungeon.boss);
  assert.ok(Math.hypot(body.x - x, body.y - y) < 2 && body.warded);
});

test("in its last phase it asks again, and its answers change with the question", () => {
  const dungeon = asked();
  const { boss } = dungeon;
  trueCopy(boss).struck(dungeon, blow("sword"));
  boss.hp = boss.maxHp * 0.3;
  while (boss.copies.length === 0) spend(dungeon, 1 / 60);
  const before = boss.question.asked;
  const events = spend(dungeon, babble.ask.patience * 0.5);
  assert.equal(only(events, "askAgain").length, 1);
  assert.notEqual(boss.question.asked, before);
  assert.equal(boss.copies.filter(({ isTrue }) => isTrue).length, 1);
});
