import assert from "node:assert/strict";
import { test } from "node:test";
import { choices } from "../../scripts/simulate/choices.js";
import { ARENAS, play } from "../../scripts/simulate/play.js";
import { players } from "../../scripts/simulate/players.js";

/** The boss comes at 340 s; a little later it has fallen or never will. */
const AFTER_BOSS = 430;

const runWith = (name, more = {}) =>
  play({ player: players[name], choice: choices.random, seed: 1, longest: AFTER_BOSS, ...more });

const beginners = Object.fromEntries(ARENAS.map((arena) => [arena, runWith("beginner", { arena })]));

const fights = Object.fromEntries(
  ARENAS.map((arena) => [arena, runWith("fighter", { arena, choice: choices.best })]),
);

test("a good player reaches the boss of every arena", () => {
  for (const [arena, { bosses, time }] of Object.entries(fights))
    assert.ok(bosses.met > 0, `${arena}: ${time}`);
});

test("a good player beats bosses", () => {
  assert.ok(Object.values(fights).filter(({ bosses }) => bosses.fallen > 0).length >= 2);
});

test("a good run earns the price of an upgrade, and by far not all of them", () => {
  for (const { coins } of Object.values(fights)) assert.ok(coins > 40 && coins < 400, `${coins}`);
});

for (const arena of ARENAS) {
  test(`${arena}: who plays better scores more`, () => {
    const standing = runWith("standing", { arena }).score;
    const beginner = beginners[arena].score;
    assert.ok(standing < beginner && beginner < fights[arena].score, `${standing}, ${beginner}`);
  });

  test(`${arena}: a beginner holds out for a minute, without any upgrade`, () => {
    assert.ok(beginners[arena].time > 60);
  });

  test(`${arena}: with all upgrades a beginner gets further, and still not to the end`, () => {
    const fresh = beginners[arena];
    const bought = runWith("beginner", { arena, ranks: "bought" });
    assert.ok(bought.time > fresh.time && bought.state === "dead", `${fresh.time}, ${bought.time}`);
  });
}
