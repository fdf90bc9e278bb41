import assert from "node:assert/strict";
import { test } from "node:test";
import { grassland } from "../../public/src/content/arenas.js";
import { foeLooks, tellTints } from "../../public/src/content/foeLooks.js";
import { foes } from "../../public/src/content/foes.js";
import { strike } from "../../public/src/rules/run/combat.js";
import { IDLE, only, pass, putDummy, putFoe, quietRun } from "./runs.js";

const KINDS = ["pumpka", "glady", "been", "sukomi"];
const PI = Math.PI;
const blow = (angle, damage = 5) => ({ damage, angle, kind: "sword" });

function safeRun() {
  const run = quietRun();
  run.hero.invulnerable = 1e6;
  return run;
}

const distance = (run, foe) => Math.hypot(foe.x - run.hero.x, foe.y - run.hero.y);

test("each new kind has a look, a colour, a line, and comes in later waves only", () => {
  for (const kind of KINDS) {
    assert.ok(foeLooks[kind] && tellTints[kind] && foes[kind].line, kind);
    const first = grassland.waves.findIndex(({ mix }) => mix[kind]);
    assert.ok(first >= 4, kind);
  }
});

test("a pumpka breaks into three smaller ones, and those into none", () => {
  const run = safeRun();
  const foe = putFoe(run, "pumpka", 200);
  strike(run, foe, blow(0, 999));
  const parts = run.foes.filter(({ hp }) => hp > 0);
  assert.equal(parts.length, 3);
  assert.ok(parts.every((part) => part.radius < foe.radius && part.maxHp < foe.maxHp));
  assert.equal(only(pass(run, 0.1), "split").length, 1);
  for (const part of parts) strike(run, part, blow(0, 999));
  assert.equal(run.foes.filter(({ hp }) => hp > 0).length, 0);
});

test("an elite pumpka breaks twice", () => {
  const run = safeRun();
  strike(run, putFoe(run, "pumpka", 200, 0, {}, true), blow(0, 9999));
  for (const part of run.foes.filter(({ hp }) => hp > 0)) strike(run, part, blow(0, 9999));
  assert.equal(run.foes.filter(({ hp }) => hp > 0).length, 9);
});

test("a glady keeps blows off from the front, and takes them from behind", () => {
  const run = safeRun();
  const foe = putFoe(run, "glady", 300, 0, { speed: 0 });
  pass(run, 0.1);
  strike(run, foe, blow(0));
  assert.equal(foe.hp, foe.maxHp);
  assert.equal(only(pass(run, 1 / 60), "block").length, 1);
  strike(run, foe, blow(PI));
  assert.ok(foe.hp < foe.maxHp);
});

test("a glady turns slowly enough to be dodged round", () => {
  const run = safeRun();
  const foe = putFoe(run, "glady", 200, 0, { speed: 0 });
  pass(run, 0.1);
  run.hero.x = foe.x + 200;
  pass(run, 0.3);
  strike(run, foe, blow(PI));
  assert.ok(foe.hp < foe.maxHp);
});

test("a glady tells, thrusts, and is open after that", () => {
  const run = safeRun();
  const foe = putFoe(run, "glady", 90);
  const events = pass(run, foes.glady.trick.tell + foes.glady.trick.length + 0.1);
  assert.equal(only(events, "tell").length, 1);
  assert.equal(only(events, "act").length, 1);
  assert.equal(foe.mood, "rest");
  strike(run, foe, blow(foe.aim + PI));
  assert.ok(foe.hp < foe.maxHp);
});

test("a been mends whom it is near, until a blow tears the thread", () => {
  const run = safeRun();
  const patient = Object.assign(putDummy(run, 500), { hp: 10, maxHp: 100 });
  const foe = putFoe(run, "been", 600, 0, { hp: 500, maxHp: 500 });
  const events = pass(run, 1);
  assert.equal(foe.mends, patient);
  assert.ok(patient.hp > 15);
  assert.ok(only(events, "mend").length >= 1);
  strike(run, foe, blow(0));
  const { hp } = patient;
  pass(run, foes.been.trick.torn - 0.2);
  assert.equal(patient.hp, hp);
  assert.equal(foe.mends, null);
});

test("a been mends nobody above full, and no other been", () => {
  const run = safeRun();
  const whole = putDummy(run, 500);
  const other = putFoe(run, "been", 560, 40, { hp: 3 });
  const foe = putFoe(run, "been", 600);
  pass(run, 1);
  assert.equal(foe.mends, null);
  assert.deepEqual([whole.hp, other.hp], [whole.maxHp, 3]);
});

test("a been flees from the hero, but can be caught", () => {
  const run = safeRun();
  const foe = putFoe(run, "been", 120);
  pass(run, 1);
  assert.ok(distance(run, foe) > 190);
  assert.ok(foe.speed < run.stats.speed);
});

test("a sukomi is out of reach under the ground, and says where it comes up", () => {
  const run = safeRun();
  const foe = putFoe(run, "sukomi", 300);
  pass(run, 0.5);
  strike(run, foe, blow(0));
  assert.equal(foe.hp, foe.maxHp);
  const events = pass(run, 2.2);
  assert.equal(only(events, "tell").length, 1);
  const [tell] = only(events, "tell");
  const [surface] = only(events, "surface");
  assert.ok(Math.hypot(tell.x - surface.x, tell.y - surface.y) < 30);
  strike(run, foe, blow(0));
  assert.ok(foe.hp < foe.maxHp);
});

test("a sukomi hurts who stands still over it, and not who walks on", () => {
  const hurts = (intent) => {
    const run = quietRun();
    putFoe(run, "sukomi", 40);
    return only(pass(run, 1.2, intent), "hurt").length;
  };
  assert.equal(hurts(IDLE), 1);
  assert.equal(hurts({ ...IDLE, x: -1 }), 0);
});

test("a sukomi lies gasping before it goes down again", () => {
  const run = safeRun();
  const foe = putFoe(run, "sukomi", 30);
  pass(run, 1.3);
  assert.equal(foe.mood, "rest");
  assert.equal(foe.blinking, false);
  pass(run, foes.sukomi.trick.up + 0.2);
  assert.equal(foe.blinking, true);
});
