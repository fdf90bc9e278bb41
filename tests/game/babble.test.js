import assert from "node:assert/strict";
import { test } from "node:test";
import { babble } from "../../public/src/content/bosses/babble.js";
import { skills } from "../../public/src/content/skills.js";
import { trueCopy } from "../../public/src/rules/boss/copies.js";
import { createDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { approach, fightOut, nearest, standing } from "./bossFights.js";
import { mapOf, newcomer, rowOf, spend } from "./dungeons.js";
import { IDLE, only } from "./runs.js";
import { answering } from "./worksPlayer.js";

const COLUMNS = 23;
const ROWS = 13;
const wall = "#".repeat(COLUMNS);
const line = (letter) => `#${".".repeat(10)}${letter}${".".repeat(10)}#`;
const HALL = [
  wall,
  ...Array.from({ length: ROWS - 2 }, (_, y) => line(y === 3 ? "B" : y === 9 ? "S" : ".")),
  wall,
];

/** A dungeon that is only the Babble's hall, for a player who has all three skills, improved. */
function babbleFight({ seed = 1 } = {}) {
  const row = rowOf({
    skills: { swordBeam: skills.cacheBeam, shuriken: skills.hashShuriken, shieldAura: skills.shieldAura },
    rooms: { hall: { area: [0, 0, COLUMNS, ROWS] } },
    boss: { ...babble, point: "boss", hall: "hall" },
  });
  const all = { swordBeam: true, shuriken: true, shieldAura: true };
  return createDungeon({
    row,
    map: mapOf(HALL),
    seed,
    player: newcomer({ skillUnlocked: all, embeddings: all }),
  });
}

/** A fight in which it has asked and split, with a hero whom nothing hurts and who has no skills. */
function asked(options) {
  const dungeon = babbleFight(options);
  dungeon.skills = [];
  spend(dungeon, 0.1);
  dungeon.hero.invulnerable = 1e6;
  for (let step = 0; step < 3600 && dungeon.boss.copies.length === 0; step += 1) spend(dungeon, 1 / 60);
  return dungeon;
}

const falseOnes = ({ boss }) => boss.copies.filter(({ isTrue }) => !isTrue);
const blow = (kind) => ({ kind, angle: 0, damage: 10 });

test("who strikes the answer that is nearest in meaning wins in time", () => {
  for (const seed of [1, 2, 3, 4]) {
    const dungeon = babbleFight({ seed });
    const events = fightOut(dungeon, answering);
    assert.equal(dungeon.state, "cleared", `seed ${seed}`);
    assert.ok(dungeon.time > 45 && dungeon.time < 150, `${dungeon.time}`);
    assert.deepEqual(
      only(events, "bossPhase").map(({ phase }) => phase),
      [2, 3],
    );
  }
});

test("who does nothing loses", () => {
  const dungeon = babbleFight();
  fightOut(dungeon, () => IDLE);
  assert.equal(dungeon.state, "dead");
});

test("who only swings loses", () => {
  const dungeon = babbleFight();
  fightOut(dungeon, standing);
  assert.equal(dungeon.state, "dead");
});

test("who strikes what lies nearest, and never looks at the question, gets hurt for it", () => {
  const dungeon = babbleFight();
  const events = fightOut(dungeon, ({ hero, boss }) => {
    const goal = nearest(hero, falseOnes({ boss })) ?? boss;
    return { ...approach(hero, goal, 60), attack: true, dodge: false };
  });
  assert.equal(dungeon.state, "dead");
  assert.ok(only(events, "copyBurst").length > 0);
});

test("nothing hurts it as long as it is not found out", () => {
  const dungeon = babbleFight();
  spend(dungeon, 0.1);
  dungeon.hero.invulnerable = 1e6;
  const { boss } = dungeon;
  Object.assign(dungeon.hero, { x: boss.x, y: boss.y + 90 });
  const events = spend(dungeon, 2, { ...IDLE, attack: true, y: -1 });
  assert.ok(only(events, "block").length > 0);
  assert.equal(boss.hp, boss.maxHp);
});

test("before it splits it shows where its copies will stand", () => {
  const dungeon = babbleFight();
  spend(dungeon, 0.1);
  dungeon.hero.invulnerable = 1e6;
  let shown = [];
  for (let step = 0; step < 3600 && dungeon.boss.copies.length === 0; step += 1) {
    if (dungeon.boss.move.name === "ask") shown = dungeon.boss.move.places;
    spend(dungeon, 1 / 60);
  }
  assert.equal(shown.length, babble.phases[0].copies);
  for (const [index, { x, y }] of dungeon.boss.copies.entries())
    assert.ok(Math.hypot(x - shown[index].x, y - shown[index].y) < 12);
});

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

test("nobody answers: it fills its lungs where all can see it, and shouts", () => {
  const dungeon = asked();
  const events = [];
  while (dungeon.boss.move.name !== "outcry") events.push(...spend(dungeon, 0.1));
  assert.equal(only(events, "slam").length, 0);
  const [place] = dungeon.boss.move.places;
  dungeon.hero.invulnerable = 0;
  Object.assign(dungeon.hero, { x: place.x, y: place.y });
  const late = spend(dungeon, babble.outcry.tell + 0.3);
  assert.equal(only(late, "hurt").length, 1);
  assert.equal(dungeon.boss.copies.length, 0);
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

test("its end takes its time, and leaves no copy behind", () => {
  const dungeon = asked();
  dungeon.boss.hp = 0;
  const events = spend(dungeon, babble.fall + 0.2);
  assert.deepEqual([only(events, "bossFall").length, only(events, "bossEnd").length], [1, 1]);
  assert.equal(dungeon.boss.copies.length, 0);
  assert.equal(dungeon.state, "cleared");
});
