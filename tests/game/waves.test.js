import assert from "node:assert/strict";
import { test } from "node:test";
import { grassland } from "../../public/src/content/arenas.js";
import { createRun, STEP, stepRun } from "../../public/src/rules/run/run.js";
import { elitesDue, threatAt, waveAt } from "../../public/src/rules/waves.js";
import { openField } from "./fields.js";
import { IDLE, only, pass, quietRun } from "./runs.js";

const arena = { waves: [{ duration: 10 }, { duration: 20 }, { duration: 30 }], again: 1 };

test("waves follow one another by game time", () => {
  assert.deepEqual(
    [0, 9.9, 10, 29.9, 30].map((time) => waveAt(arena, time).index),
    [0, 0, 1, 1, 2],
  );
});

test("a wave says how long it still lasts", () => {
  assert.equal(waveAt(arena, 12).next, 18);
});

test("after the last wave the later ones come round again, for ever", () => {
  const { index, row, round } = waveAt(arena, 60);
  assert.deepEqual({ index, row, round }, { index: 3, row: arena.waves[1], round: 1 });
  assert.equal(waveAt(arena, 80).row, arena.waves[2]);
  assert.equal(waveAt(arena, 110).index, 5);
  assert.equal(waveAt(arena, 110).round, 2);
});

test("the threat never stops growing", () => {
  for (let time = 0; time < 7200; time += 30) {
    assert.ok(threatAt(time + 30).hp > threatAt(time).hp);
    assert.ok(threatAt(time + 30).damage > threatAt(time).damage);
  }
});

test("an elite is due once an interval", () => {
  assert.equal(elitesDue(90, 89.99, 90), 1);
  assert.equal(elitesDue(90, 90, 90.01), 0);
  assert.equal(elitesDue(90, 0, 200), 2);
});

test("the first step announces the first wave by its name", () => {
  const run = createRun({ field: openField(), seed: 1, arena: grassland });
  const [wave] = only(stepRun(run, IDLE, STEP), "wave");
  assert.equal(wave.text, grassland.waves[0].name);
  assert.equal(wave.subtitle, grassland.waves[0].subtitle);
});

test("the clock of waves stops when nobody steps", async () => {
  const run = createRun({ field: openField(), seed: 1, arena: grassland });
  pass(run, 1);
  const { next } = run.wave;
  await new Promise((resolve) => setTimeout(resolve, 60));
  stepRun(run, IDLE, 0);
  assert.equal(run.wave.next, next);
});

test("each wave is announced once", () => {
  const waves = [5, 5, 5].map((duration, index) => ({
    ...grassland.waves[0],
    name: `w${index}`,
    duration,
    rate: 0,
  }));
  const run = quietRun({ arena: { waves, again: 2 } });
  assert.deepEqual(
    only(pass(run, 16), "wave").map(({ text }) => text),
    ["w1", "w2", "w2 ×2"],
  );
});

test("foes come from beyond the corners of the ideal window, where a way leads to the hero", () => {
  const run = createRun({ field: openField(), seed: 5, arena: grassland });
  for (let step = 0; step < 600; step += 1) {
    for (const { x, y } of only(stepRun(run, IDLE, STEP), "spawn")) {
      assert.ok(Math.hypot(x - run.hero.x, y - run.hero.y) > 640);
      assert.ok(run.flow.reachable(x, y) && !run.field.solid(x, y));
    }
  }
});

test("an elite comes after its interval", () => {
  const run = quietRun({ arena: { eliteEvery: 3 } });
  const events = pass(run, 3.1);
  assert.equal(only(events, "elite").length, 1);
  assert.ok(run.foes.some((foe) => foe.elite));
});

test("every wave has a name, a subtitle and only known foes", () => {
  for (const { name, subtitle, mix } of grassland.waves) {
    assert.ok(name && subtitle);
    for (const kind of Object.keys(mix)) assert.ok(grassland.foes[kind], kind);
  }
});
