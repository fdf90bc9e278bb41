import assert from "node:assert/strict";
import { test } from "node:test";
import { addScore, killPoints, streakFactor } from "../../public/src/rules/score.js";

test("a score is a whole number", () => {
  assert.equal(addScore(10, 2.7), 12);
});

test("a score never goes beyond what a leaderboard accepts", () => {
  assert.equal(addScore(Number.MAX_SAFE_INTEGER, 1000), 2 ** 53 - 1);
  assert.equal(addScore(1, Number.POSITIVE_INFINITY), 2 ** 53 - 1);
});

test("a score is never negative and never no number", () => {
  assert.equal(addScore(5, -10), 0);
  assert.equal(addScore(5, Number.NaN), 5);
});

test("an elite is worth ten of its kind", () => {
  assert.equal(killPoints({ score: 20 }, { elite: true }), 10 * killPoints({ score: 20 }));
});

test("the same foe is worth more in a later wave", () => {
  assert.ok(killPoints({ score: 10 }, { wave: 5 }) > killPoints({ score: 10 }, { wave: 1 }));
});

test("a streak raises points, up to double", () => {
  assert.equal(streakFactor(9), 1);
  assert.equal(streakFactor(10), 1.1);
  assert.equal(streakFactor(100_000), 2);
});
