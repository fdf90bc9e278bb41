import assert from "node:assert/strict";
import { test } from "node:test";
import { skills } from "../../public/src/content/skills.js";
import { avoiding, choices, preferring } from "../../scripts/simulate/choices.js";
import { play } from "../../scripts/simulate/play.js";
import { players } from "../../scripts/simulate/players.js";

/** `npm run simulate` plays to the end; here the card is there in its third rank from the beginning instead. */
const LONGEST = 115;
const RANK = 3;
const CARDS = Object.keys(skills).filter((id) => !skills[id].needs);
const scoreWith = (choice, granted) =>
  play({ player: players.fighter, choice, granted, seed: 2, longest: LONGEST }).score;
const middle = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

const preferred = Object.fromEntries(CARDS.map((id) => [id, scoreWith(preferring(id), { id, rank: RANK })]));
const median = middle(Object.values(preferred));

test("there are twelve cards with ranks, and three that merge", () => {
  assert.ok(CARDS.length >= 12 && CARDS.every((id) => skills[id].ranks.length >= 3));
  assert.ok(Object.keys(skills).length - CARDS.length >= 3);
});

test("no card is a trap: who takes it whenever it lies there is not far behind", () => {
  for (const [id, score] of Object.entries(preferred)) assert.ok(score > median * 0.65, `${id}: ${score}`);
});

test("no card wins by itself: who takes it whenever it lies there is not far ahead", () => {
  for (const [id, score] of Object.entries(preferred)) assert.ok(score < median * 1.5, `${id}: ${score}`);
});

test("no card is a must: who never takes it is not far behind", () => {
  const random = scoreWith(choices.random);
  for (const id of CARDS) {
    const score = scoreWith(avoiding(id));
    assert.ok(score > random * 0.65, `without ${id}: ${score} of ${random}`);
  }
});
