import assert from "node:assert/strict";
import { test } from "node:test";
import { grassland } from "../../public/src/content/arenas.js";
import { expToNext } from "../../public/src/rules/experience.js";
import { chooseCard, describeOffer, STEP, stepRun } from "../../public/src/rules/run/run.js";
import { IDLE, only, pass, quietRun, teach } from "./runs.js";

function reach(run, levels) {
  for (let level = run.hero.level; level < run.hero.level + levels; level += 1)
    run.hero.exp += expToNext(level);
  return pass(run, STEP);
}

function learnAll(run, except = []) {
  for (const { id, ranks } of Object.values(grassland.skills))
    if (!except.includes(id)) teach(run, id, ranks.length);
}

test("a level stops the run and lays out three different cards", () => {
  const run = quietRun();
  assert.equal(only(reach(run, 1), "level").length, 1);
  assert.equal(run.state, "choosing");
  assert.equal(new Set(run.offers.map(({ id }) => id)).size, 3);
});

test("nothing moves while a card is chosen", () => {
  const run = quietRun();
  reach(run, 1);
  const { time } = run;
  assert.deepEqual(stepRun(run, { ...IDLE, x: 1 }, 0.1), []);
  assert.equal(run.time, time);
});

test("a card that is taken raises its rank, and the run goes on and tells it", () => {
  const run = quietRun();
  reach(run, 1);
  const [{ id, rank }] = run.offers;
  assert.equal(chooseCard(run, id), true);
  assert.equal(run.ranks[id], rank);
  assert.equal(run.state, "playing");
  assert.equal(only(pass(run, STEP), "card")[0].kind, id);
});

test("a card that does not lie there is not taken", () => {
  const run = quietRun();
  reach(run, 1);
  assert.equal(chooseCard(run, "nonsense"), false);
  assert.equal(run.state, "choosing");
});

test("no card is taken while the run is played", () => {
  assert.equal(chooseCard(quietRun(), "cacheBeam"), false);
});

test("several levels in one step are chosen for one after the other", () => {
  const run = quietRun();
  reach(run, 3);
  assert.equal(run.hero.level, 4);
  for (const state of ["choosing", "choosing", "playing"]) {
    chooseCard(run, run.offers[0].id);
    assert.equal(run.state, state);
  }
});

test("what a level leaves over is kept", () => {
  const run = quietRun();
  run.hero.exp = expToNext(1) + 2;
  pass(run, STEP);
  assert.equal(run.hero.exp, 2);
});

test("a skill in its last rank is never offered again", () => {
  const run = quietRun();
  teach(run, "cacheBeam", 5);
  for (let count = 0; count < 60; count += 1) {
    reach(run, 1);
    assert.ok(run.offers.every(({ id, rank }) => rank <= (grassland.skills[id]?.ranks.length ?? 1)));
    assert.ok(run.offers.every(({ id }) => id !== "cacheBeam"));
    run.offers = [{ id: "refill", rank: 1 }];
    chooseCard(run, "refill");
  }
});

test("with one skill left to learn, the table is filled with what always helps", () => {
  const run = quietRun();
  learnAll(run, ["cacheBeam"]);
  reach(run, 1);
  assert.deepEqual(
    run.offers.map(({ id }) => id),
    ["cacheBeam", "refill", "bonus"],
  );
});

test("with nothing left to learn there are still three cards", () => {
  const run = quietRun();
  learnAll(run);
  reach(run, 1);
  assert.deepEqual(
    run.offers.map(({ id }) => id),
    ["refill", "bonus", "scan"],
  );
});

test("Refill heals and INCRBY scores what their texts say", () => {
  const run = quietRun();
  for (const id of ["refill", "bonus"]) {
    run.hero.hp = 10;
    run.offers = [{ id, rank: 1 }];
    run.state = "choosing";
    run.levels = 1;
    chooseCard(run, id);
    if (id === "refill") assert.equal(run.hero.hp, 10 + 0.4 * run.hero.maxHp);
  }
  assert.equal(run.score, 500);
});

test("a merged card is offered only when both its skills have come far enough", () => {
  const run = quietRun();
  const seen = () => {
    for (let count = 0; count < 40; count += 1) {
      reach(run, 1);
      if (run.offers.some(({ id }) => id === "multiExec")) return true;
      run.offers = [{ id: "bonus", rank: 1 }];
      chooseCard(run, "bonus");
    }
    return false;
  };
  assert.equal(seen(), false);
  const { needs } = grassland.skills.multiExec;
  for (const [id, rank] of Object.entries(needs)) teach(run, id, rank);
  assert.equal(seen(), true);
});

test("each card says its name, a picture and what the rank does", () => {
  for (const { id, ranks } of Object.values(grassland.skills)) {
    ranks.forEach((_, index) => {
      const card = describeOffer(grassland, { id, rank: index + 1 });
      assert.ok(
        card.name && card.icon && card.text.length > 10 && card.text.length < 160,
        `${id} ${card.text}`,
      );
      assert.doesNotMatch(card.text, /undefined|NaN/);
    });
  }
});

test("each skill except the merged ones has five ranks, and each rank its own words", () => {
  for (const { ranks, needs } of Object.values(grassland.skills)) {
    if (!needs) assert.equal(new Set(ranks.map(({ text }) => text)).size, 5);
  }
});
