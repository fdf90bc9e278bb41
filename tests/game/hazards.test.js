import assert from "node:assert/strict";
import { test } from "node:test";
import { badlands, mountains } from "../../public/src/content/arenas.js";
import { openField } from "./fields.js";
import { IDLE, only, pass, putDummy, quietRun } from "./runs.js";

const rowOf = ({ hazards }, kind) => hazards.find((row) => row.kind === kind);

/** A run in which one hazard is due at once and does not come again. */
function runWith(arena, kind, changes = {}) {
  const hazards = [{ ...rowOf(arena, kind), first: 0.05, every: 1e6, ...changes }];
  return quietRun({ field: openField(), arena: { hazards } });
}

const hpAfter = (run, seconds, intent) => {
  pass(run, seconds, intent);
  return run.hero.hp;
};

test("a rockfall is announced, and hurts who stays", () => {
  const run = runWith(mountains, "rockfall");
  const { tell } = rowOf(mountains, "rockfall");
  assert.equal(only(pass(run, 0.1), "hazard").length, 1);
  assert.equal(hpAfter(run, tell - 0.2), run.hero.maxHp);
  assert.ok(hpAfter(run, 0.5) < run.hero.maxHp);
});

test("a rockfall spares who walks out of its shadow", () => {
  const run = runWith(mountains, "rockfall", { count: 1 });
  assert.equal(hpAfter(run, 3, { ...IDLE, x: 1 }), run.hero.maxHp);
});

test("rocks strike foes, too", () => {
  const run = runWith(mountains, "rockfall", { count: 1 });
  const foe = putDummy(run, 60);
  pass(run, 2);
  assert.ok(foe.hp < foe.maxHp);
});

/** How far the hero slides on after having run for a moment. */
function slideOf(run) {
  pass(run, 0.5, { ...IDLE, x: 1 });
  const { x } = run.hero;
  pass(run, 0.4);
  return run.hero.x - x;
}

test("on ice the hero slides on, and beside it not", () => {
  const there = { near: 0, far: 1, radius: 400 };
  const frozen = runWith(mountains, "ice", there);
  pass(frozen, rowOf(mountains, "ice").tell + 2);
  const plain = quietRun({ field: openField() });
  assert.ok(slideOf(frozen) > 2 * slideOf(plain));
});

test("ice melts", () => {
  const run = runWith(mountains, "ice");
  const { tell, life } = rowOf(mountains, "ice");
  pass(run, tell + life + 0.5);
  assert.equal(run.hazards.length, 0);
});

/** A run in which a front has begun; the hero stands `aside` of the middle of a gap. */
function frontRun(aside) {
  const run = runWith(badlands, "sandfront");
  pass(run, 0.1);
  const [front] = run.hazards;
  const axis = front.way.dx === 0 ? "x" : "y";
  run.hero[axis] = front.across + aside;
  return { run, front };
}

test("a wall of sand hurts and carries off who stands in its way", () => {
  const { run, front } = frontRun(rowOf(badlands, "sandfront").gaps / 2);
  const { x, y } = run.hero;
  assert.ok(hpAfter(run, 6) < run.hero.maxHp);
  const carried = (run.hero.x - x) * front.way.dx + (run.hero.y - y) * front.way.dy;
  assert.ok(carried > 60);
});

test("a wall of sand spares who stands in a gap", () => {
  const { run } = frontRun(0);
  assert.equal(hpAfter(run, 6), run.hero.maxHp);
});

test("a dodge leads through a wall of sand", () => {
  const { run, front } = frontRun(rowOf(badlands, "sandfront").gaps / 2);
  const { dx, dy } = front.way;
  const ahead = () => run.hero.x * dx + run.hero.y * dy - front.at;
  while (ahead() > front.depth / 2 + 40) pass(run, 1 / 60);
  pass(run, 1 / 60, { x: -dx, y: -dy, attack: false, dodge: true });
  assert.equal(hpAfter(run, 2), run.hero.maxHp);
});

test("the way to a gap is no longer than the time that is left for it", () => {
  const { aside, gap, away, speed, tell } = rowOf(badlands, "sandfront");
  assert.ok((aside - gap) / 220 < tell + away / speed);
});

test("hazards come more often as a run goes on", () => {
  const count = (time) => {
    const run = runWith(mountains, "ice", { every: 10 });
    run.time = time;
    run.hero.invulnerable = 1e6;
    return only(pass(run, 60), "hazard").length;
  };
  assert.ok(count(600) > count(0));
});
