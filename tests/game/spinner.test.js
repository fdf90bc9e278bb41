import assert from "node:assert/strict";
import { test } from "node:test";
import { foes } from "../../public/src/content/foes.js";
import { only, pass, putFoe, quietRun } from "./runs.js";

test("a spindle circles the hero and leaves threads that hurt nobody", () => {
  const run = quietRun({ arena: { foes } });
  const foe = putFoe(run, "spindle", 170);
  const events = pass(run, 2);
  const threads = run.shots.filter(({ kind }) => kind === "thread");
  assert.ok(threads.length >= 3);
  assert.equal(only(events, "hurt").length, 0);
  assert.ok(Math.hypot(foe.x - run.hero.x, foe.y - run.hero.y) > 100);
});

test("it tells before it dives, and rests after", () => {
  const run = quietRun({ arena: { foes } });
  const foe = putFoe(run, "spindle", 170);
  const moods = new Set();
  for (let step = 0; step < 360; step += 1) {
    pass(run, 1 / 60);
    moods.add(foe.mood);
  }
  assert.deepEqual([...moods].slice(0, 4), ["chase", "tell", "act", "rest"]);
});

test("its threads are gone after a while", () => {
  const run = quietRun({ arena: { foes } });
  const foe = putFoe(run, "spindle", 170);
  pass(run, 2);
  foe.hp = 0;
  pass(run, foe.row.trick.thread.life + 0.1);
  assert.equal(run.shots.length, 0);
});
