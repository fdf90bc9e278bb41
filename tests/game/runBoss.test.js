import assert from "node:assert/strict";
import { test } from "node:test";
import { grassland } from "../../public/src/content/arenas.js";
import { strike } from "../../public/src/rules/run/combat.js";
import { openField } from "./fields.js";
import { only, pass, quietRun } from "./runs.js";

const wave = (row) => ({
  name: "w",
  subtitle: "",
  duration: 2,
  rate: 0,
  crowd: 0,
  mix: { zombean: 1 },
  ...row,
});

/** A run whose second wave has a boss. */
function bossRun(arena = {}) {
  const waves = [wave(), wave({ name: "boss", boss: "bigKey" }), wave({ name: "after" })];
  const run = quietRun({ field: openField(), arena: { waves, again: 2, ...arena } });
  run.hero.invulnerable = 1e6;
  return run;
}

const fell = (run) => strike(run, run.boss, { damage: 1e6, angle: 0, kind: "sword" });

test("a boss comes with its wave, in view", () => {
  const run = bossRun();
  const [{ foe }] = only(pass(run, 2.1), "boss");
  assert.equal(foe, run.boss);
  assert.ok(Math.hypot(foe.x - run.hero.x, foe.y - run.hero.y) < 600);
});

test("no wave follows while the boss lives", () => {
  const run = bossRun();
  pass(run, 30);
  assert.equal(run.wave.name, "boss");
});

test("no elite joins a boss", () => {
  const run = bossRun({ eliteEvery: 5 });
  pass(run, 20);
  assert.equal(run.foes.filter(({ elite }) => elite).length, 0);
});

test("the waves go on once the boss has fallen", () => {
  const run = bossRun();
  pass(run, 3);
  fell(run);
  pass(run, 2.2);
  assert.deepEqual([run.boss, run.wave.name], [null, "after"]);
});

test("the threat grows while a boss lives", () => {
  const run = bossRun();
  const before = run.time;
  pass(run, 10);
  assert.ok(run.time > before + 9.9);
});

test("the boss comes again, stronger, when the waves come round", () => {
  const run = bossRun({ again: 0 });
  pass(run, 3);
  const { maxHp } = run.boss;
  fell(run);
  run.time += 120;
  pass(run, 8);
  assert.ok(run.boss.maxHp > maxHp);
});

test("a fallen boss leaves coins, a heart and a magnet", () => {
  const run = bossRun();
  pass(run, 3);
  fell(run);
  const count = (kind) => run.pickups.filter((pickup) => pickup.kind === kind).length;
  assert.ok(count("coin") >= 5 && count("heart") === 1 && count("magnet") === 1);
});

test("a boss announces every attack before it strikes", () => {
  const run = bossRun();
  pass(run, 2.1);
  const events = [];
  for (let second = 0; second < 20; second += 1) events.push(...pass(run, 1));
  const tells = only(events, "tell").length;
  const strikes = only(events, "slam").length + only(events, "shoot").length;
  assert.ok(strikes >= 2 && tells >= strikes);
});

test("the slam strikes just the circle that it shows", () => {
  const run = bossRun();
  const { radius } = grassland.foes.bigKey.trick.moves[0];
  pass(run, 2.1);
  const { boss, hero } = run;
  while (boss.mood !== "tell") pass(run, 1 / 60);
  assert.deepEqual(boss.memory.tell, { shape: "circle", radius });
  Object.assign(hero, { x: boss.x + radius + 25, y: boss.y, invulnerable: 0, hp: hero.maxHp });
  const events = [];
  while (boss.mood === "tell") events.push(...pass(run, 1 / 60));
  assert.equal(only(events, "slam").length, 1);
  assert.equal(only(events, "hurt").length, 0);
});

test("a boss rages once, from half of its health on", () => {
  const run = bossRun();
  pass(run, 3);
  strike(run, run.boss, { damage: run.boss.hp * 0.6, angle: 0, kind: "sword" });
  strike(run, run.boss, { damage: 1, angle: 0, kind: "sword" });
  assert.equal(only(pass(run, 0.1), "rage").length, 1);
});
