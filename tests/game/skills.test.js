import assert from "node:assert/strict";
import { test } from "node:test";
import { grassland } from "../../public/src/content/arenas.js";
import { IDLE, only, pass, putDummy, putFoe, quietRun, teach } from "./runs.js";
import { assertNear, hitsBy, RANKS, runWith } from "./skillRuns.js";

const ATTACK = { ...IDLE, attack: true };

for (const rank of RANKS) {
  test(`Cache Beam ${rank}: each third swing looses one beam, with its damage`, () => {
    const { run, data } = runWith("cacheBeam", rank);
    putDummy(run, 200);
    const events = pass(run, 1.6, ATTACK);
    assert.equal(only(events, "beam").length, Math.floor(only(events, "swing").length / 3));
    assertNear(hitsBy(events, "beam")[0].damage, data.damage);
  });

  test(`Cache Beam ${rank}: reaches as far and through as many as it says`, () => {
    const { run, data } = runWith("cacheBeam", rank);
    for (let count = 0; count < data.pierce + 3; count += 1) putDummy(run, 120 + count * 20).radius = 8;
    const far = putDummy(run, data.range + 150);
    const beams = hitsBy(pass(run, 1.42, ATTACK), "beam");
    assert.equal(beams.length, data.pierce);
    assert.ok(beams.every(({ foe }) => foe !== far));
  });

  test(`Hash Shuriken ${rank}: throws its blades at the nearest foes`, () => {
    const { run, data } = runWith("hashShuriken", rank);
    for (let count = 0; count < 6; count += 1) putDummy(run, 150 + count * 20, count * 45 - 110);
    const events = pass(run, data.interval * 1.4);
    assert.equal(only(events, "shoot").length, data.count);
    assertNear(hitsBy(events, "shuriken")[0].damage, data.damage);
  });

  test(`Shield Aura ${rank}: pulses in its interval, hurts inside its radius only`, () => {
    const { run, data } = runWith("shieldAura", rank);
    const near = putDummy(run, data.radius - 10);
    putDummy(run, data.radius + 60);
    const events = pass(run, data.interval * 2);
    assert.equal(only(events, "pulse").length, 2);
    assert.ok(hitsBy(events, "aura").every(({ foe }) => foe === near));
    assertNear(hitsBy(events, "aura")[0].damage, data.damage);
  });

  test(`TTL Mines ${rank}: a mine expires after its TTL with a bang`, () => {
    const { run, data } = runWith("ttlMines", rank);
    putDummy(run, 60);
    const laid = data.interval / 2;
    assert.equal(only(pass(run, laid + data.ttl - 0.1), "explode").length, 0);
    const events = pass(run, 0.2);
    assert.equal(only(events, "explode")[0].radius, data.radius);
    assertNear(hitsBy(events, "mine")[0].damage, data.damage);
  });

  test(`Pub/Sub Bolt ${rank}: a swing's hit leaps on to its subscribers`, () => {
    const { run, data } = runWith("pubSubBolt", rank);
    putDummy(run, 80);
    for (let count = 0; count < 9; count += 1) putDummy(run, 190 + count, count * 3);
    const events = pass(run, 0.2, ATTACK);
    assert.equal(only(events, "bolt")[0].points.length, data.count + 1);
    assert.equal(hitsBy(events, "bolt").length, data.count);
    assertNear(hitsBy(events, "bolt")[0].damage, hitsBy(events, "sword")[0].damage * data.share);
  });

  test(`Replica ${rank}: its copies circle and strike`, () => {
    const { run, data } = runWith("replica", rank);
    putDummy(run, data.orbit);
    const events = pass(run, 4);
    assert.equal(run.shots.filter(({ kind }) => kind === "replica").length, data.count);
    assertNear(hitsBy(events, "replica")[0].damage, data.damage);
  });
}

test("MULTI / EXEC: every swing looses a beam, none looses two", () => {
  const { run } = runWith("cacheBeam", 5);
  teach(run, "multiExec", 1);
  const events = pass(run, 2, ATTACK);
  assert.equal(only(events, "beam").length, only(events, "swing").length);
});

test("Fan-out: a shuriken that hits leaps on to the foes around", () => {
  const { run } = runWith("hashShuriken", 5);
  const data = teach(run, "fanOut", 1);
  for (let count = 0; count < 8; count += 1) putDummy(run, 200, count * 20);
  const events = pass(run, 1);
  assert.equal(only(events, "bolt")[0].points.length, data.count + 1);
});

test("FLUSHALL: all within its radius are struck", () => {
  const { run, data } = runWith("flushAll", 1);
  const foes = [100, 300, data.radius - 20].map((x) => putDummy(run, x));
  const events = pass(run, data.interval / 2 + 0.1);
  assert.deepEqual(new Set(hitsBy(events, "flush").map(({ foe }) => foe)), new Set(foes));
});

test("a skill that is raised replaces its rank, and does not add to it", () => {
  const run = quietRun();
  for (const rank of RANKS) teach(run, "warmCache", rank);
  assert.equal(run.hero.maxHp, 100 + grassland.skills.warmCache.ranks[4].stats.maxHp);
  assert.equal(run.skills.length, 1);
});

test("a blow of a skill counts as a kill", () => {
  const { run } = runWith("shieldAura", 5);
  putFoe(run, "beantle", 90, 0, { hp: 1, speed: 0 });
  pass(run, 2);
  assert.equal(run.kills.spider, 1);
});
