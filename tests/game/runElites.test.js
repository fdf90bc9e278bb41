import assert from "node:assert/strict";
import { test } from "node:test";
import { grassland } from "../../public/src/content/arenas.js";
import { IDLE, pass, putFoe, quietRun } from "./runs.js";

const ATTACK = { ...IDLE, attack: true };

/** A run whose hero nothing hurts. */
function safeRun() {
  const run = quietRun();
  run.hero.invulnerable = 1e6;
  return run;
}

test("an elite zombean leaves four of its kind behind", () => {
  const run = safeRun();
  putFoe(run, "zombean", 60, 0, { hp: 1 }, true);
  pass(run, 0.3, ATTACK);
  assert.equal(run.foes.filter(({ kind, elite }) => kind === "zombean" && !elite).length, 4);
});

test("an elite skuller spits a fan", () => {
  const run = safeRun();
  putFoe(run, "skuller", 300, 0, {}, true);
  pass(run, 0.8);
  assert.equal(run.shots.length, grassland.foes.skuller.trick.fan);
});

test("an elite ghosty blinks behind the hero", () => {
  const run = safeRun();
  const foe = putFoe(run, "ghosty", 60, 0, {}, true);
  pass(run, 0.1, ATTACK);
  assert.ok(foe.blinking && foe.x < run.hero.x - 80);
});

test("an elite karat calls more of its kind", () => {
  const run = safeRun();
  putFoe(run, "karat", 500, 0, {}, true);
  const { call, called, tell } = grassland.foes.karat.trick;
  pass(run, call + tell + 0.2);
  assert.equal(run.foes.length, 1 + called);
});

test("an elite is bigger and tougher than its kind", () => {
  const run = safeRun();
  for (const kind of Object.keys(grassland.foes)) {
    const [one, elite] = [putFoe(run, kind, 300), putFoe(run, kind, 300, 0, {}, true)];
    assert.ok(elite.radius > one.radius && elite.hp > 4 * one.hp);
  }
});
