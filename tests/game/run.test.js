import assert from "node:assert/strict";
import { test } from "node:test";
import { grassland } from "../../public/src/content/arenas.js";
import { chooseCard, createRun, STEP, stepRun } from "../../public/src/rules/run/run.js";
import { fieldOf, openField, TILE } from "./fields.js";
import { IDLE, only, pass, putFoe, quietRun } from "./runs.js";

/** What tells two runs apart. */
function trace(run) {
  const { x, y, hp, level, exp } = run.hero;
  return {
    time: run.time,
    score: run.score,
    kills: { ...run.kills },
    hero: [x, y, hp, level, exp],
    foes: run.foes.map((foe) => [foe.kind, foe.x, foe.y, foe.hp]),
  };
}

/** Circles and swings for some seconds of game time, handed in as stretches of `dt`. */
function dance(seed, dt, seconds = 20) {
  const run = createRun({ field: openField(), seed, arena: grassland });
  while (run.time < seconds - STEP / 2) {
    if (run.state === "choosing") chooseCard(run, run.offers[0].id);
    const turn = Math.floor(run.time / 2);
    stepRun(run, { x: Math.cos(turn), y: Math.sin(turn), attack: true, dodge: false }, dt);
  }
  return trace(run);
}

test("the same seed and the same wishes give the same run", () => {
  assert.deepEqual(dance(42, STEP), dance(42, STEP));
});

test("another seed gives another run", () => {
  assert.notDeepEqual(dance(1, STEP).foes, dance(2, STEP).foes);
});

test("a run comes out the same on a slow and on a fast display", () => {
  const expected = dance(3, STEP);
  assert.deepEqual(dance(3, 1 / 240), expected);
  assert.deepEqual(dance(3, 1 / 480), expected);
});

test("a long frame catches up in whole steps, at most a tenth of a second", () => {
  const run = quietRun();
  const before = run.time;
  stepRun(run, IDLE, 5);
  assert.ok(Math.abs(run.time - before - 0.1) < 1e-9);
});

test("a display that ticks a little off 60 Hz gets one step each frame", () => {
  const run = quietRun();
  for (const dt of [0.0162, 0.0171, 0.0169, 0.0164]) {
    const before = run.time;
    stepRun(run, IDLE, dt);
    assert.ok(Math.abs(run.time - before - STEP) < 1e-9);
  }
});

test("a press between two steps is not lost", () => {
  const run = quietRun();
  stepRun(run, { ...IDLE, dodge: true }, STEP / 4);
  const events = [1, 2, 3].flatMap(() => stepRun(run, IDLE, STEP / 4));
  assert.equal(only(events, "dodge").length, 1);
});

test("death ends the run, and nothing happens after it", () => {
  const run = quietRun();
  run.hero.hp = 1;
  putFoe(run, "zombean", 10);
  assert.equal(only(pass(run, 1), "death").length, 1);
  assert.equal(run.state, "dead");
  const { time } = run;
  assert.deepEqual(pass(run, 1), []);
  assert.equal(run.time, time);
});

test("kills are counted under the save's names", () => {
  const run = quietRun();
  for (const kind of ["zombean", "beantle", "skuller", "ghosty"]) putFoe(run, kind, 60, 0, { hp: 1 });
  pass(run, 2, { ...IDLE, attack: true });
  assert.deepEqual(run.kills, { goblin: 1, spider: 1, skeleton: 1, vampire: 1 });
});

test("a kill raises the score by the foe's points", () => {
  const run = quietRun();
  putFoe(run, "zombean", 60, 0, { hp: 1 });
  pass(run, 0.5, { ...IDLE, attack: true });
  assert.equal(run.score, grassland.foes.zombean.score);
});

test("foes find their way round a wall to the hero", () => {
  const row = (middle) => `#......${middle}......#`;
  const tiles = ["#".repeat(15), ...[".", ".", "#", "#", "#", "#", "#", "#", "."].map(row), "#".repeat(15)];
  const run = quietRun({ field: fieldOf(tiles), start: { x: 10.5 * TILE, y: 5.5 * TILE } });
  const foe = putFoe(run, "zombean", -6 * TILE);
  run.hero.invulnerable = 1e6;
  pass(run, 14);
  assert.ok(Math.hypot(foe.x - run.hero.x, foe.y - run.hero.y) < 90);
});

test("foes do not stack", () => {
  const run = quietRun();
  const foes = [0, 1, 2, 3].map(() => putFoe(run, "zombean", 300));
  run.hero.invulnerable = 1e6;
  pass(run, 1.5);
  for (const one of foes) {
    for (const other of foes)
      if (one !== other) assert.ok(Math.hypot(one.x - other.x, one.y - other.y) > one.radius);
  }
});
