import assert from "node:assert/strict";
import { test } from "node:test";
import { grassland } from "../../public/src/content/arenas.js";
import { fieldOf, TILE } from "./fields.js";
import { IDLE, only, pass, putFoe, quietRun } from "./runs.js";

const ATTACK = { ...IDLE, attack: true };

function distance(run, foe) {
  return Math.hypot(foe.x - run.hero.x, foe.y - run.hero.y);
}

/** A run whose hero nothing hurts. */
function safeRun(options) {
  const run = quietRun(options);
  run.hero.invulnerable = 1e6;
  return run;
}

test("a zombean walks up to the hero", () => {
  const run = safeRun();
  const foe = putFoe(run, "zombean", 400);
  pass(run, 1);
  assert.ok(Math.abs(400 - distance(run, foe) - foe.speed) < 20);
});

test("a beantle tells half a second before it dashes", () => {
  const run = safeRun();
  const foe = putFoe(run, "beantle", 200);
  const events = pass(run, 0.45);
  assert.equal(only(events, "tell").length, 1);
  assert.equal(foe.mood, "tell");
  assert.ok(foe.moodTime > 0);
  assert.equal(only(pass(run, 0.1), "act").length, 1);
});

test("a beantle dashes fast along the line that it told", () => {
  const run = safeRun();
  const foe = putFoe(run, "beantle", 200);
  pass(run, 0.55);
  run.hero.y += 300;
  pass(run, 0.4);
  assert.ok(Math.hypot(foe.vx, foe.vy) > 400);
  assert.ok(Math.abs(foe.vy) < 20);
});

test("a beantle rests after its dash, an elite after three", () => {
  const dashes = (elite) => {
    const run = safeRun();
    const foe = putFoe(run, "beantle", 200, 0, {}, elite);
    let count = 0;
    while (foe.mood !== "rest") count += only(pass(run, 1 / 60), "act").length;
    return count;
  };
  assert.equal(dashes(false), 1);
  assert.equal(dashes(true), 3);
});

test("a skuller steps back from a hero who comes near", () => {
  const run = safeRun();
  const foe = putFoe(run, "skuller", 120, 0, { mood: "rest", moodTime: 9 });
  pass(run, 1);
  assert.ok(distance(run, foe) > 170);
});

test("a skuller tells, then spits a shot that flies slowly enough to be outrun", () => {
  const run = quietRun();
  putFoe(run, "skuller", 300);
  const events = pass(run, 0.8);
  assert.deepEqual(
    events.map(({ type }) => type).filter((type) => type === "tell" || type === "shoot"),
    ["tell", "shoot"],
  );
  const [spit] = run.shots;
  assert.equal(spit.from, "foe");
  assert.ok(Math.hypot(spit.vx, spit.vy) < run.stats.speed);
});

test("a spit hurts the hero and is spent", () => {
  const run = quietRun();
  putFoe(run, "skuller", 250);
  const events = pass(run, 2);
  assert.equal(only(events, "hurt").length, 1);
  assert.equal(run.shots.length, 0);
});

test("a wall keeps a skuller from spitting, and stops a spit", () => {
  const tiles = ["###########", "#.........#", "#....#....#", "#....#....#", "###########"];
  const run = safeRun({ field: fieldOf(tiles), start: { x: 2.5 * TILE, y: 3.5 * TILE } });
  putFoe(run, "skuller", 6 * TILE, 0, { speed: 0 });
  assert.equal(only(pass(run, 2), "tell").length, 0);
});

test("a ghosty drifts through walls", () => {
  const tiles = ["###########", "#....#....#", "#....#....#", "#....#....#", "###########"];
  const run = safeRun({ field: fieldOf(tiles), start: { x: 2.5 * TILE, y: 2.5 * TILE } });
  const foe = putFoe(run, "ghosty", 6 * TILE);
  pass(run, 6);
  assert.ok(distance(run, foe) < 90);
});

test("a ghosty that is hit blinks away and is out of reach for a moment", () => {
  const run = safeRun();
  const foe = putFoe(run, "ghosty", 60, 0, { hp: 500 });
  const events = pass(run, 0.3, ATTACK);
  assert.equal(only(events, "blink").length, 1);
  assert.ok(foe.blinking && distance(run, foe) > 100);
  pass(run, 0.4);
  assert.equal(foe.blinking, false);
});

test("a karat runs off after its bite and comes back", () => {
  const run = quietRun();
  const foe = putFoe(run, "karat", 20);
  pass(run, 0.5);
  assert.equal(foe.mood, "rest");
  assert.ok(distance(run, foe) > 50);
  pass(run, 2);
  assert.ok(distance(run, foe) < 150);
});

test("karats come in packs", () => {
  const calm = { ...grassland.waves[0], rate: 1, crowd: 5, mix: { karat: 1 }, duration: 1e6 };
  const run = safeRun({ arena: { waves: [calm] } });
  assert.equal(only(pass(run, 1.1), "spawn").length, grassland.foes.karat.pack);
});

test("a foe is harmless while it appears", () => {
  const run = quietRun();
  putFoe(run, "zombean", 10, 0, { mood: "spawn", moodTime: 0.5 });
  assert.equal(only(pass(run, 0.45), "hurt").length, 0);
});

test("foes left far behind come back nearer, still out of view", () => {
  const run = safeRun({ start: { x: 200, y: 200 } });
  const foe = putFoe(run, "zombean", 2500, 2500);
  pass(run, 0.1);
  assert.ok(distance(run, foe) > 640 && distance(run, foe) < 1500);
});
