import assert from "node:assert/strict";
import { test } from "node:test";
import { STEP, stepRun } from "../../public/src/rules/run/run.js";
import { fieldOf } from "./fields.js";
import { IDLE, only, pass, putDummy, putFoe, quietRun } from "./runs.js";

const RIGHT = { ...IDLE, x: 1 };
const LEFT = { ...IDLE, x: -1 };
const ATTACK = { ...IDLE, attack: true };

test("the hero walks at its speed after a moment", () => {
  const run = quietRun();
  pass(run, 0.5, RIGHT);
  const { x } = run.hero;
  pass(run, 1, RIGHT);
  assert.ok(Math.abs(run.hero.x - x - run.stats.speed) < 3);
});

test("diagonals are no faster", () => {
  const run = quietRun();
  pass(run, 0.5, { ...IDLE, x: 1, y: 1 });
  assert.ok(Math.hypot(run.hero.vx, run.hero.vy) <= run.stats.speed + 1);
});

test("half a wish walks at half the speed", () => {
  const run = quietRun();
  pass(run, 1, { ...IDLE, x: 0.5 });
  assert.ok(Math.abs(run.hero.vx - run.stats.speed / 2) < 2);
});

test("walls stop the hero", () => {
  const run = quietRun({ field: fieldOf(["#####", "#...#", "#...#", "#####"]) });
  pass(run, 2, RIGHT);
  assert.ok(run.hero.x <= 4 * 64 - run.hero.radius + 0.1);
});

test("a held attack swings a combo of three, again and again", () => {
  const swings = only(pass(quietRun(), 2, ATTACK), "swing");
  assert.deepEqual(
    swings.slice(0, 6).map(({ step }) => step),
    [0, 1, 2, 0, 1, 2],
  );
});

test("a pause begins the combo anew", () => {
  const run = quietRun();
  stepRun(run, ATTACK, STEP);
  pass(run, 1.5);
  assert.equal(only(pass(run, 0.1, ATTACK), "swing")[0].step, 0);
});

test("the third swing hits harder than the first", () => {
  const run = quietRun();
  run.stats.critical = 0;
  putDummy(run, 60);
  const hits = only(pass(run, 0.9, ATTACK), "hit");
  assert.equal(hits.length, 3);
  assert.ok(hits[2].damage > hits[0].damage * 1.3);
});

test("a swing hits each foe once", () => {
  const run = quietRun();
  putDummy(run, 60);
  stepRun(run, ATTACK, STEP);
  assert.equal(only(pass(run, 0.4), "hit").length, 1);
});

test("a swing spares who stands behind", () => {
  const run = quietRun();
  putDummy(run, 60);
  const behind = putDummy(run, -70);
  stepRun(run, ATTACK, STEP);
  const hits = only(pass(run, 0.4), "hit");
  assert.ok(hits.every(({ foe }) => foe !== behind));
});

test("one who stands swings at the nearest foe, whatever the facing", () => {
  const run = quietRun();
  putDummy(run, -70);
  const [swing] = only(stepRun(run, ATTACK, STEP), "swing");
  assert.ok(Math.cos(swing.angle) < -0.9);
});

test("one who runs swings ahead, not at foes behind", () => {
  const run = quietRun();
  pass(run, 0.3, RIGHT);
  putDummy(run, -70);
  const [swing] = only(pass(run, 2 * STEP, { ...RIGHT, attack: true }), "swing");
  assert.ok(Math.cos(swing.angle) > 0.9);
});

test("an attack that is held turns with the one who runs", () => {
  const run = quietRun();
  pass(run, 1, { ...RIGHT, attack: true });
  const swings = only(pass(run, 1, { ...LEFT, attack: true }), "swing");
  assert.ok(Math.cos(swings.at(-1).angle) < -0.9);
});

test("an attack that is held turns to the foe that one runs to, though there is one behind", () => {
  const run = quietRun();
  putDummy(run, 100);
  putDummy(run, -100);
  pass(run, 0.1, { ...RIGHT, attack: true });
  const swings = only(pass(run, 0.5, { ...LEFT, attack: true }), "swing");
  assert.ok(Math.cos(swings.at(-1).angle) < -0.9);
});

test("one who runs from a foe with an attack held goes on striking at it while nobody is ahead", () => {
  const run = quietRun();
  putDummy(run, 60);
  pass(run, 0.1, { ...RIGHT, attack: true });
  const swings = only(pass(run, 0.5, { ...LEFT, attack: true }), "swing");
  assert.ok(Math.cos(swings.at(-1).angle) > 0.9);
});

test("one who swings walks slower", () => {
  const [free, busy] = [quietRun(), quietRun()];
  pass(free, 1, RIGHT);
  pass(busy, 1, { ...RIGHT, attack: true });
  assert.ok(busy.hero.x < free.hero.x - 20);
});

test("a blow throws a foe back along it", () => {
  const run = quietRun();
  const foe = putFoe(run, "zombean", 60, 0, { hp: 1000, speed: 0 });
  pass(run, 0.25, ATTACK);
  assert.ok(foe.x > run.hero.x + 75);
});

test("a touch hurts once, then the hero is invulnerable for 0.6 s", () => {
  const run = quietRun();
  putFoe(run, "zombean", 20, 0, { speed: 0, weight: 1e6 });
  putFoe(run, "zombean", -20, 0, { speed: 0, weight: 1e6 });
  assert.equal(only(pass(run, 0.55), "hurt").length, 1);
  assert.ok(run.hero.invulnerable > 0);
});

test("a dodge is fast, lasts a quarter of a second and cannot be hurt", () => {
  const run = quietRun();
  putFoe(run, "zombean", 60, 0, { speed: 0, weight: 1e6 });
  const { x } = run.hero;
  const events = [...stepRun(run, { ...RIGHT, dodge: true }, STEP), ...pass(run, 0.23, RIGHT)];
  assert.equal(only(events, "dodge").length, 1);
  assert.equal(only(events, "hurt").length, 0);
  assert.ok(run.hero.x - x > 130);
  pass(run, 0.05);
  assert.equal(run.hero.dodge, null);
});

test("a dodge without a wish goes where the hero faces", () => {
  const run = quietRun();
  pass(run, 0.1, { ...IDLE, y: -1 });
  const { y } = run.hero;
  stepRun(run, { ...IDLE, dodge: true }, STEP);
  pass(run, 0.2);
  assert.ok(run.hero.y < y - 80);
});

test("a second dodge waits for the cooldown", () => {
  const run = quietRun();
  const dodging = { ...RIGHT, dodge: true };
  assert.equal(only(pass(run, 0.85, dodging), "dodge").length, 1);
  assert.equal(only(pass(run, 0.15, dodging), "dodge").length, 1);
});

test("a dodge pressed a little early still comes", () => {
  const run = quietRun();
  stepRun(run, { ...RIGHT, dodge: true }, STEP);
  pass(run, 0.8, RIGHT);
  stepRun(run, { ...RIGHT, dodge: true }, STEP);
  assert.equal(only(pass(run, 0.15, RIGHT), "dodge").length, 1);
});
