import assert from "node:assert/strict";
import { test } from "node:test";
import { dialogs } from "../../public/src/content/dialogs.js";
import { pages } from "../../public/src/content/journal.js";
import { sceneFor } from "../../public/src/content/scenes.js";
import { heardIds, isWritten, personal, unreadPages } from "../../public/src/rules/story/journal.js";
import { nextStory } from "../../public/src/rules/story.js";
import { createGameState } from "../../public/src/states/gameState.js";
import { joinGames } from "../../public/src/states/merge.js";
import { continueGame, state } from "../../public/src/states/stateManager.js";
import { gameAt, PLACES, playerWith } from "./stories.js";

const written = (game, player = playerWith()) => pages.filter((page) => isWritten(page, game, player)).length;

test("pages are written one by one as the story goes on", () => {
  const counts = PLACES.map((place) => written(gameAt(place)));
  assert.deepEqual(counts.slice(0, 6), [0, 0, 1, 2, 3, 4]);
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => a - b),
  );
});

test("the page on the stone is written after the first run", () => {
  assert.equal(written(gameAt([5, 1]), playerWith({ runs: 1 })), pages.length);
});

test("a page is unread until it was seen", () => {
  const game = gameAt([1, 3]);
  const [page] = unreadPages(pages, game, playerWith());
  assert.equal(page.id, "page.torch");
  assert.deepEqual(unreadPages(pages, { ...game, seen: [page.id] }, playerWith()), []);
});

test("commands carry the player's own id and name", () => {
  assert.equal(personal("GET sessions:{id} {name}", { id: "x1", name: "Ada" }), "GET sessions:x1 Ada");
  assert.equal(personal("GET sessions:{id}", { id: null, name: "Ada" }), "GET sessions:your-session");
});

test("pages tell apart from talks, and every command has an answer", () => {
  for (const { id, parts, hint } of pages) {
    assert.equal(dialogs.has(id), false);
    assert.ok(hint.length > 0);
    for (const [command, answer] of parts.filter(Array.isArray).flat()) assert.ok(command && answer);
  }
});

test("scenes that the story has behind it can be read again, even if the save is from before they were kept", () => {
  const heard = heardIds(gameAt([1, 3], { seen: ["bag.stone"] }), sceneFor);
  assert.deepEqual([...heard], ["bag.stone", "scene.1.introTold", "scene.1.dungeonEntered"]);
});

test("an old save goes on: it lacks what is new, and nothing of it is lost", () => {
  Object.assign(state, { player: null, game: null, sessionId: "abc", online: true });
  const old = {
    player: { id: "abc", name: "Ada", runs: { Grassland: 3 }, highScore: { Grassland: 900 } },
    game: { id: "abc", story: { chapter: 1, subchapter: 2 }, bossDefeated: { chapter1: false }, hat: "red" },
  };
  continueGame(old);
  assert.deepEqual(state.game.story, { chapter: 1, subchapter: 2 });
  assert.deepEqual(state.game.seen, []);
  assert.equal(state.game.hat, "red");
  assert.equal(nextStory(state.game, { type: "arrived" }), state.game);
  assert.equal(nextStory(state.game, { type: "dungeonEntered", chapter: 1 }).story.subchapter, 3);
  assert.equal(written(state.game, state.player), 1);
});

test("two joined worlds remember what either does", () => {
  const one = { ...createGameState({ id: "abc" }), seen: ["a", "b"] };
  const other = { ...createGameState({ id: null }), seen: ["b", "c"] };
  assert.deepEqual(joinGames(one, other).seen, ["a", "b", "c"]);
  assert.deepEqual(joinGames({ id: "abc" }, other).seen, ["b", "c"]);
  assert.deepEqual(joinGames({ id: "abc", seen: 7 }, other).seen, ["b", "c"]);
});

/** The checksum of Redis Cluster: CRC16 with the polynomial 0x1021 (XMODEM). */
function crc16(name) {
  let sum = 0;
  for (const byte of Buffer.from(name)) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = ((sum << 1) ^ (sum & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return sum;
}

test("the journal's hash slots are those that Redis Cluster answers", () => {
  const commands = pages
    .find(({ id }) => id === "page.slots")
    .parts.filter(Array.isArray)
    .flat();
  const slots = commands.filter(([command]) => command.startsWith("CLUSTER KEYSLOT "));
  assert.equal(slots.length, 4);
  for (const [command, answer] of slots) {
    const key = command.split(" ").at(-1);
    const [, tag = key] = key.match(/\{(.+?)\}/) ?? [];
    assert.equal(answer, `(integer) ${crc16(tag) % 16384}`, key);
  }
});
