import assert from "node:assert/strict";
import { test } from "node:test";
import { grassland } from "../../public/src/content/arenas.js";
import { dropLoot } from "../../public/src/rules/run/pickups.js";
import { IDLE, only, pass, putFoe, quietRun } from "./runs.js";

test("experience flies in from within the pickup radius only", () => {
  const run = quietRun();
  const gem = { kind: "exp", value: 1, age: 0, speed: 0, pulled: false };
  run.pickups.push({ id: -1, x: run.hero.x + 100, y: run.hero.y, ...gem });
  run.pickups.push({ id: -2, x: run.hero.x + 400, y: run.hero.y, ...gem });
  pass(run, 1);
  assert.equal(run.hero.exp, 1);
  assert.equal(run.pickups.length, 1);
});

test("a fallen elite is sure to leave a heart and experience", () => {
  const run = quietRun();
  putFoe(run, "beantle", 60, 0, { hp: 1 }, true);
  run.hero.invulnerable = 1e6;
  pass(run, 0.3, { ...IDLE, attack: true });
  const kinds = run.pickups.map(({ kind }) => kind);
  assert.ok(kinds.includes("heart") && kinds.includes("exp"));
});

test("a heart gives health back, never too much", () => {
  const run = quietRun();
  run.hero.hp = run.hero.maxHp - 5;
  run.pickups.push({
    id: -1,
    kind: "heart",
    x: run.hero.x,
    y: run.hero.y,
    value: 1,
    age: 0,
    speed: 0,
    pulled: false,
  });
  assert.equal(only(pass(run, 0.1), "heal")[0].damage, 5);
  assert.equal(run.hero.hp, run.hero.maxHp);
});

test("gems on the field never grow beyond a bound, and no experience is lost", () => {
  const run = quietRun();
  const foe = putFoe(run, "zombean", 900);
  for (let count = 0; count < 300; count += 1) dropLoot(run, foe);
  const gems = run.pickups.filter(({ kind }) => kind === "exp");
  assert.ok(gems.length <= 160);
  assert.equal(
    gems.reduce((sum, gem) => sum + gem.value, 0),
    300 * grassland.foes.zombean.exp,
  );
});
