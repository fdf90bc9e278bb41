import assert from "node:assert/strict";
import { test } from "node:test";
import { openHub } from "../../public/src/rules/places.js";
import { isNews } from "../../public/src/rules/story/news.js";
import { hasReached, isOver, nextPlayer, nextStory, STEPS } from "../../public/src/rules/story.js";
import { CHAPTERS, gameAt, PLACES, playerAt, playerWith } from "./stories.js";

const TYPES = ["introTold", "dungeonEntered", "checkpointReached", "bossDefeated", "outroTold"];
const NO_STEPS = ["giftTaken", "embedding", "bossMet", "lookedOut", "toString", "", undefined];
const storyOf = ({ story: { chapter, subchapter } }) => [chapter, subchapter];

for (const chapter of CHAPTERS)
  for (const [index, type] of TYPES.entries()) {
    const from = [chapter, index + 1];
    const to = index === 4 ? [chapter + 1, 1] : [chapter, index + 2];
    test(`${type} leads from ${from.join(".")} to ${to.join(".")}`, () => {
      assert.deepEqual(nextStory(gameAt(from), { type, chapter }), gameAt(to));
    });
  }

test("every event in every state does its step or nothing, and leaves what it was given as it was", () => {
  for (const place of PLACES)
    for (const type of [...TYPES, ...NO_STEPS])
      for (const chapter of [...CHAPTERS, 0, 5, undefined]) {
        const game = gameAt(place);
        const before = structuredClone(game);
        const next = nextStory(game, { type, chapter });
        const step = STEPS.find(({ on, from }) => on === type && `${from}` === `${place}`);
        assert.deepEqual(game, before);
        if (step && chapter === place[0]) assert.deepEqual(storyOf(next), step.to, `${type} at ${place}`);
        else assert.equal(next, game, `${type} of ${chapter} at ${place}`);
      }
});

test("an event that comes twice counts once", () => {
  for (const { on: type, from } of STEPS) {
    const event = { type, chapter: from[0] };
    const once = nextStory(gameAt(from), event);
    assert.equal(nextStory(once, event), once);
  }
});

test("a boss is marked as beaten by its own event, and the other chapters' bosses stay", () => {
  const { bossDefeated } = nextStory(gameAt([2, 4]), { type: "bossDefeated", chapter: 2 });
  assert.deepEqual(bossDefeated, { chapter1: true, chapter2: true, chapter3: false, chapter4: false });
});

test("fields that the story does not know go through it", () => {
  const game = gameAt([1, 4], { hat: "red", lair: { checkpoint: true } });
  const next = nextStory(game, { type: "bossDefeated", chapter: 1 });
  assert.deepEqual([next.hat, next.lair], ["red", { checkpoint: true }]);
});

test("a later chapter has reached all of an earlier one", () => {
  assert.equal(hasReached({ chapter: 2, subchapter: 1 }, 1, 5), true);
  assert.equal(hasReached({ chapter: 1, subchapter: 1 }, 1, 2), false);
});

test("the story is over once the fourth chapter is told", () => {
  assert.deepEqual(
    PLACES.filter((place) => isOver(gameAt(place).story)),
    [[5, 1]],
  );
});

test("a shrine teaches its chapter's skill once, and only to those who are in its dungeon", () => {
  for (const [chapter, skill] of [
    [1, "swordBeam"],
    [2, "shuriken"],
    [3, "shieldAura"],
  ]) {
    const player = playerWith();
    const event = { type: "giftTaken", chapter };
    const taught = nextPlayer(player, event, gameAt([chapter, 3]));
    assert.deepEqual(
      Object.keys(taught.skillUnlocked).filter((id) => taught.skillUnlocked[id]),
      [skill],
    );
    assert.equal(player.skillUnlocked[skill], false);
    assert.equal(nextPlayer(taught, event, gameAt([chapter, 3])), taught);
    assert.equal(nextPlayer(player, event, gameAt([chapter, 2])), player);
  }
});

test("an embedding improves its skill once, and nothing that is no skill", () => {
  const game = gameAt([4, 3]);
  const event = { type: "embedding", chapter: 4, skill: "shuriken" };
  const better = nextPlayer(playerWith(), event, game);
  assert.deepEqual(better.embeddings, { swordBeam: false, shuriken: true, shieldAura: false });
  assert.equal(nextPlayer(better, event, game), better);
  assert.equal(nextPlayer(better, { ...event, skill: "hat" }, game), better);
});

test("arriving changes nothing where the documents agree", () => {
  for (const place of PLACES) {
    const [game, player] = [gameAt(place), playerAt(place)];
    assert.equal(nextStory(game, { type: "arrived" }), game);
    assert.equal(nextPlayer(player, { type: "arrived" }, game), player);
  }
});

const odd = (story, chapter1, more = {}) => {
  const game = { ...gameAt(story), ...more };
  return { ...game, bossDefeated: { ...game.bossDefeated, chapter1 } };
};

test("arriving mends documents that contradict themselves, always forwards", () => {
  const cases = [
    [odd([0, 0], false), [1, 1], false],
    [odd([1, 0], false), [1, 1], false],
    [odd([1, 9], false), [1, 5], true],
    [odd([1, 2], true), [1, 5], true],
    [odd([2, 1], false), [2, 1], true],
    [odd([3, 4], false), [3, 4], true],
    [odd([9, 9], false), [5, 1], true],
    [odd([1, 3], false, { lair: { checkpoint: true } }), [1, 4], false],
    [odd([1, 3], false, { lair: { checkpoint: true, cleared: true } }), [1, 5], true],
    [odd([2, 3], true, { dungeon: { checkpoint: true } }), [2, 4], true],
  ];
  for (const [game, story, isBeaten] of cases) {
    const next = nextStory(game, { type: "arrived" });
    assert.deepEqual(storyOf(next), story);
    assert.equal(next.bossDefeated.chapter1, isBeaten);
  }
});

test("what a dungeon remembers of its shrine the player knows on arriving", () => {
  const game = gameAt([1, 3], { lair: { shrines: ["shrine"] } });
  assert.equal(nextPlayer(playerWith(), { type: "arrived" }, game).skillUnlocked.swordBeam, true);
});

test("what the works remember of their embeddings the player has on arriving", () => {
  const game = gameAt([4, 3], { neonfactory: { embeddings: ["shuriken", "hat"] } });
  const { embeddings } = nextPlayer(playerAt([4, 3]), { type: "arrived" }, game);
  assert.deepEqual(embeddings, { swordBeam: false, shuriken: true, shieldAura: false });
});

test("a player goes on in the saved hub if the story has opened it, else in the first", () => {
  assert.equal(openHub("level2", { chapter: 2 }), "level2");
  assert.equal(openHub("level4", { chapter: 5 }), "level4");
  for (const map of ["level3", "level5", "level0", "survivor1", "", undefined])
    assert.equal(openHub(map, { chapter: 2 }), "level1");
});

test("a scene of no step is news from its step on, and once", () => {
  const scene = { id: "scene.1.lookedOut", from: [2, 1] };
  const told = (place, seen = []) =>
    isNews(
      { game: gameAt(place, { seen }), player: playerAt(place) },
      { type: "lookedOut", chapter: 1 },
      scene,
    );
  assert.equal(told([1, 5]), false);
  assert.equal(told([2, 1]), true);
  assert.equal(told([2, 1], [scene.id]), false);
});

test("a step is news where it belongs, whatever was seen, and nowhere else", () => {
  const scene = { id: "scene.1.bossDefeated" };
  const told = (place, seen = []) =>
    isNews(
      { game: gameAt(place, { seen }), player: playerWith() },
      { type: "bossDefeated", chapter: 1 },
      scene,
    );
  assert.equal(told([1, 4], [scene.id]), true);
  assert.equal(told([1, 3]), false);
  assert.equal(told([1, 5]), false);
});
