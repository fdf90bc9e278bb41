import assert from "node:assert/strict";
import { test } from "node:test";
import { isNews } from "../../public/src/rules/story/news.js";
import { hasReached, nextPlayer, nextStory, STEPS } from "../../public/src/rules/story.js";
import { gameAt, PLACES, playerWith } from "./stories.js";

const EVENTS = [
  ...STEPS.map(({ on }) => on),
  "beamLearnt",
  "bossMet",
  "lookedOut",
  "toString",
  "",
  undefined,
];
const MOVES = {
  introTold: [
    [1, 1],
    [1, 2],
  ],
  lairEntered: [
    [1, 2],
    [1, 3],
  ],
  checkpointReached: [
    [1, 3],
    [1, 4],
  ],
  bossDefeated: [
    [1, 4],
    [1, 5],
  ],
  outroTold: [
    [1, 5],
    [2, 1],
  ],
};
const storyOf = ({ story: { chapter, subchapter } }) => [chapter, subchapter];

for (const [type, [from, to]] of Object.entries(MOVES)) {
  test(`${type} leads from ${from.join(".")} to ${to.join(".")}`, () => {
    const next = nextStory(gameAt(from), { type });
    assert.deepEqual(next, gameAt(to));
  });
}

test("every event in every state does its step or nothing, and leaves what it was given as it was", () => {
  for (const place of PLACES)
    for (const type of EVENTS) {
      const game = gameAt(place);
      const before = structuredClone(game);
      const next = nextStory(game, { type });
      const isStep = Object.hasOwn(MOVES, String(type)) && MOVES[type][0].join() === place.join();
      assert.deepEqual(game, before);
      if (isStep) assert.deepEqual(storyOf(next), MOVES[type][1], `${type} at ${place}`);
      else assert.equal(next, game, `${type} at ${place}`);
    }
});

test("an event that comes twice counts once", () => {
  for (const [type, [from]] of Object.entries(MOVES)) {
    const once = nextStory(gameAt(from), { type });
    assert.equal(nextStory(once, { type }), once);
  }
});

test("the boss is marked as beaten by its own event, and the other chapters' bosses stay", () => {
  const { bossDefeated } = nextStory(gameAt([1, 4]), { type: "bossDefeated" });
  assert.deepEqual(bossDefeated, { chapter1: true, chapter2: false, chapter3: false, chapter4: false });
});

test("fields that the story does not know go through it", () => {
  const game = gameAt([1, 4], { hat: "red", lair: { checkpoint: true } });
  const next = nextStory(game, { type: "bossDefeated" });
  assert.deepEqual([next.hat, next.lair], ["red", { checkpoint: true }]);
});

test("a later chapter has reached all of an earlier one", () => {
  assert.equal(hasReached({ chapter: 2, subchapter: 1 }, 1, 5), true);
  assert.equal(hasReached({ chapter: 1, subchapter: 1 }, 1, 2), false);
});

test("the shrine teaches the beam once, and only to those who are in the Hollow", () => {
  const player = playerWith();
  const taught = nextPlayer(player, { type: "beamLearnt" }, gameAt([1, 3]));
  assert.equal(taught.skillUnlocked.swordBeam, true);
  assert.equal(player.skillUnlocked.swordBeam, false);
  assert.equal(nextPlayer(taught, { type: "beamLearnt" }, gameAt([1, 3])), taught);
  assert.equal(nextPlayer(player, { type: "beamLearnt" }, gameAt([1, 1])), player);
  assert.equal(nextPlayer(player, { type: "lairEntered" }, gameAt([1, 3])), player);
});

test("arriving changes nothing where the documents agree", () => {
  for (const place of PLACES) {
    const game = gameAt(place);
    assert.equal(nextStory(game, { type: "arrived" }), game);
    const player = playerWith();
    assert.equal(nextPlayer(player, { type: "arrived" }, game), player);
  }
});

const odd = (story, chapter1, lair) => ({
  ...gameAt(story, lair ? { lair } : {}),
  bossDefeated: { chapter1, chapter2: false, chapter3: false, chapter4: false },
});

test("arriving mends documents that contradict themselves, always forwards", () => {
  const cases = [
    [odd([0, 0], false), [1, 1], false],
    [odd([1, 0], false), [1, 1], false],
    [odd([1, 9], false), [1, 5], true],
    [odd([1, 2], true), [1, 5], true],
    [odd([2, 1], false), [2, 1], true],
    [odd([3, 4], false), [3, 4], true],
    [odd([1, 3], false, { checkpoint: true }), [1, 4], false],
    [odd([1, 3], false, { checkpoint: true, cleared: true }), [1, 5], true],
  ];
  for (const [game, story, isBeaten] of cases) {
    const next = nextStory(game, { type: "arrived" });
    assert.deepEqual(storyOf(next), story);
    assert.equal(next.bossDefeated.chapter1, isBeaten);
  }
});

test("what the Hollow remembers of its shrine the player knows on arriving", () => {
  const game = gameAt([1, 3], { lair: { shrines: ["shrine"] } });
  assert.equal(nextPlayer(playerWith(), { type: "arrived" }, game).skillUnlocked.swordBeam, true);
});

test("a scene of no step is news from its step on, and once", () => {
  const scene = { id: "scene.view", from: [2, 1] };
  const told = (place, seen = []) =>
    isNews({ game: gameAt(place, { seen }), player: playerWith() }, { type: "lookedOut" }, scene);
  assert.equal(told([1, 5]), false);
  assert.equal(told([2, 1]), true);
  assert.equal(told([2, 1], ["scene.view"]), false);
});

test("a step is news where it belongs, whatever was seen, and nowhere else", () => {
  const scene = { id: "scene.room" };
  const told = (place, seen = []) =>
    isNews({ game: gameAt(place, { seen }), player: playerWith() }, { type: "bossDefeated" }, scene);
  assert.equal(told([1, 4], ["scene.room"]), true);
  assert.equal(told([1, 3]), false);
  assert.equal(told([1, 5]), false);
});
