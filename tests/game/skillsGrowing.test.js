import assert from "node:assert/strict";
import { test } from "node:test";
import { baseStats } from "../../public/src/rules/run/stats.js";
import { IDLE, only, pass, putDummy, quietRun } from "./runs.js";
import { assertNear, hitsBy, RANKS, runWith } from "./skillRuns.js";

const ATTACK = { ...IDLE, attack: true };

for (const rank of RANKS) {
  test(`Pipeline ${rank}: swings faster`, () => {
    const { run, data } = runWith("pipeline", rank);
    const [swings, usual] = [run, quietRun()].map((one) => only(pass(one, 20, ATTACK), "swing").length);
    assert.ok(Math.abs(swings / usual - 1 - data.stats.attackSpeed) < 0.07);
  });

  test(`Warm Cache ${rank}: more health, at once, and it comes back`, () => {
    const { run, data } = runWith("warmCache", rank);
    assert.equal(run.hero.maxHp, 100 + data.stats.maxHp);
    assert.equal(Math.round(run.hero.hp), run.hero.maxHp);
    run.hero.hp = 10;
    pass(run, 2);
    assert.ok(Math.abs(run.hero.hp - 10 - 2 * data.stats.regen) < 0.05);
  });

  test(`KEYS * ${rank}: experience flies in from further away and counts more`, () => {
    const { run, data } = runWith("keysMagnet", rank);
    const x = run.hero.x + baseStats().pickupRadius + data.stats.pickupRadius - 5;
    run.pickups.push({ id: -1, kind: "exp", x, y: run.hero.y, value: 1, age: 0, speed: 0, pulled: false });
    pass(run, 2);
    assert.ok(Math.abs(run.hero.exp - 1 - data.stats.expGain) < 1e-9);
  });

  test(`Swift Eviction ${rank}: walks faster, dodges sooner, and a dodge leaves a burning trail`, () => {
    const { run, data } = runWith("swiftEviction", rank);
    putDummy(run, 70);
    const events = pass(run, 0.4, { ...IDLE, x: 1, dodge: true });
    assertNear(hitsBy(events, "trail")[0].damage, data.damage);
    assert.equal(run.stats.speed, baseStats().speed + data.stats.speed);
    assert.ok(run.hero.dodgeCooldown <= 0.9 + data.stats.dodgeCooldown);
  });

  test(`Range Query ${rank}: the sword reaches further`, () => {
    const { run, data } = runWith("rangeQuery", rank);
    const [far, usual] = [run, quietRun()].map((one) => only(pass(one, 0.1, ATTACK), "swing")[0].radius);
    assert.ok(Math.abs(far / usual - 1 - data.stats.swordReach) < 1e-9);
  });

  test(`Snapshot ${rank}: takes less damage, and saves as often as it says`, () => {
    const { run, data } = runWith("snapshot", rank);
    for (let count = 0; count < data.loads; count += 1) {
      run.hero.hp = 0;
      pass(run, 0.05);
      assert.ok(Math.abs(run.hero.hp - data.restores * run.hero.maxHp) < 1);
    }
    assert.equal(run.stats.toughness, 1 + data.stats.toughness);
    run.hero.hp = 0;
    pass(run, 0.05);
    assert.equal(run.state, "dead");
  });
}
