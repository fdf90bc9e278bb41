import assert from "node:assert/strict";
import { test } from "node:test";
import { babble } from "../../public/src/content/bosses/babble.js";
import { asked, babbleFight, falseOnes } from "./babbleFights.js";
import { approach, fightOut, nearest, standing } from "./bossFights.js";
import { spend } from "./dungeons.js";
import { IDLE, only } from "./runs.js";
import { answering } from "./worksPlayer.js";

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

test("its end takes its time, and leaves no copy behind", () => {
  const dungeon = asked();
  dungeon.boss.hp = 0;
  const events = spend(dungeon, babble.fall + 0.2);
  assert.deepEqual([only(events, "bossFall").length, only(events, "bossEnd").length], [1, 1]);
  assert.equal(dungeon.boss.copies.length, 0);
  assert.equal(dungeon.state, "cleared");
});
