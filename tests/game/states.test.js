import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { createGameState } from "../../public/src/states/gameState.js";
import { mergeGame, mergePlayer } from "../../public/src/states/merge.js";
import { BOARDS, createPlayerState } from "../../public/src/states/playerState.js";
import {
  adoptSession,
  continueGame,
  recordRun,
  startNewGame,
  state,
} from "../../public/src/states/stateManager.js";

const KILLS = { goblin: 3, spider: 2, skeleton: 1, vampire: 4 };
const run = (changes) => ({ board: "Grassland", score: 100, kills: KILLS, time: 61.7, ...changes });
const withoutSave = { player: null, game: null };

beforeEach(() => Object.assign(state, { player: null, game: null, sessionId: null, online: false }));

function assertKeys(record, keys, isRight) {
  assert.deepEqual(Object.keys(record).sort(), [...keys].sort());
  for (const value of Object.values(record)) assert.ok(isRight(value), String(value));
}

test("a new player is a document that the contract accepts", () => {
  const player = JSON.parse(JSON.stringify(createPlayerState({ id: "abc", name: "Bean" })));
  const isScore = (value) => Number.isFinite(value) && value >= 0;
  assert.equal(player.id, "abc");
  assert.equal(player.name, "Bean");
  for (const field of ["attack", "health", "speed"]) {
    assertKeys(player[field], ["dungeon", "survivor"], Number.isFinite);
  }
  for (const field of ["highScore", "bestTime", "runs"]) assertKeys(player[field], BOARDS, isScore);
  assert.ok(BOARDS.includes(player.leaderboard));
  assert.equal(typeof player.map, "string");
  assert.ok(!("position" in player), "the hub knows where it starts");
  assertKeys(
    player.skillUnlocked,
    ["swordBeam", "shuriken", "shieldAura"],
    (value) => typeof value === "boolean",
  );
  assertKeys(player.enemiesKilled, ["goblin", "spider", "skeleton", "vampire"], Number.isInteger);
});

test("a new world is a document that the contract accepts", () => {
  const game = createGameState({ id: "abc" });
  assert.equal(game.id, "abc");
  assertKeys(game.story, ["chapter", "subchapter"], (value) => Number.isInteger(value) && value >= 0);
  assertKeys(
    game.bossDefeated,
    [1, 2, 3, 4].map((n) => `chapter${n}`),
    (value) => value === false,
  );
});

test("two new players share nothing", () => {
  const [one, other] = [createPlayerState({ id: "1", name: "A" }), createPlayerState({ id: "2", name: "B" })];
  one.highScore.Grassland = 5;
  assert.equal(other.highScore.Grassland, 0);
});

test("going on completes what an older save lacks and keeps what it has more", () => {
  state.sessionId = "abc";
  continueGame({
    player: { id: "abc", name: "Bean", highScore: { Grassland: 7 }, hat: "red" },
    game: null,
  });
  assert.deepEqual(state.player.highScore, { Grassland: 7, Mountains: 0, Badlands: 0 });
  assert.equal(state.player.hat, "red");
  assert.deepEqual(state.player.enemiesKilled, { goblin: 0, spider: 0, skeleton: 0, vampire: 0 });
  assert.deepEqual(state.game, createGameState({ id: "abc" }));
});

test("a run enters score, time, kills by kind and the count of runs", () => {
  startNewGame("Bean");
  assert.deepEqual(recordRun(run()), { best: 100, isBest: true });
  assert.deepEqual(recordRun(run({ score: 80, time: 90, kills: { spider: 5 } })), {
    best: 100,
    isBest: false,
  });
  assert.equal(state.player.highScore.Grassland, 100);
  assert.equal(state.player.highScore.Mountains, 0);
  assert.equal(state.player.bestTime.Grassland, 90);
  assert.equal(state.player.runs.Grassland, 2);
  assert.equal(state.player.leaderboard, "Grassland");
  assert.deepEqual(state.player.enemiesKilled, { goblin: 3, spider: 7, skeleton: 1, vampire: 4 });
});

test("a score that equals the best is no new best", () => {
  startNewGame("Bean");
  recordRun(run());
  assert.equal(recordRun(run()).isBest, false);
});

test("documents that never had a session take on the one that comes, and join its save", () => {
  startNewGame("Newcomer");
  recordRun(run({ score: 50 }));
  const saved = createPlayerState({ id: "abc", name: "Bean" });
  saved.highScore.Grassland = 400;
  saved.runs.Grassland = 3;
  adoptSession("abc", { player: saved, game: null });
  assert.equal(state.sessionId, "abc");
  assert.equal(state.player.id, "abc");
  assert.equal(state.game.id, "abc");
  assert.equal(state.player.name, "Bean");
  assert.equal(state.player.highScore.Grassland, 400);
  assert.equal(state.player.runs.Grassland, 4);
});

test("documents of a session are the newer version, and keep everything when the session changes", () => {
  state.sessionId = "old";
  startNewGame("Bean");
  recordRun(run());
  adoptSession("new", withoutSave);
  assert.equal(state.player.id, "new");
  assert.equal(state.player.highScore.Grassland, 100);
  adoptSession("newer", { player: { ...state.player, runs: { Grassland: 9 } }, game: null });
  assert.equal(state.player.runs.Grassland, 1);
});

test("a new game without a server takes the place of the save it was begun over", () => {
  continueGame({ player: { id: "abc", name: "Bean", runs: { Grassland: 9 } }, game: null });
  startNewGame("Bean");
  assert.equal(state.player.id, "abc");
  assert.equal(state.player.runs.Grassland, 0);
});

test("joined saves keep the higher record, the sum of kills, and every unlock", () => {
  const saved = createPlayerState({ id: "abc", name: "Bean" });
  const local = createPlayerState({ id: null, name: "Local" });
  Object.assign(saved.highScore, { Grassland: 10, Mountains: 90 });
  Object.assign(local.highScore, { Grassland: 20, Mountains: 5 });
  Object.assign(saved.enemiesKilled, KILLS);
  Object.assign(local.enemiesKilled, KILLS);
  saved.skillUnlocked.shuriken = true;
  const joined = mergePlayer(saved, { ...local, map: "level1", position: { x: 1, y: 2 } });
  assert.deepEqual(joined.highScore, { Grassland: 20, Mountains: 90, Badlands: 0 });
  assert.deepEqual(joined.enemiesKilled, { goblin: 6, spider: 4, skeleton: 2, vampire: 8 });
  assert.equal(joined.skillUnlocked.shuriken, true);
  assert.deepEqual(joined.position, { x: 1, y: 2 });
});

test("joined worlds go on from the later chapter, and a beaten boss stays beaten", () => {
  const saved = createGameState({ id: "abc" });
  const local = createGameState({ id: null });
  saved.story = { chapter: 2, subchapter: 1 };
  local.story = { chapter: 1, subchapter: 5 };
  local.bossDefeated.chapter1 = true;
  const joined = mergeGame(saved, local);
  assert.deepEqual(joined.story, { chapter: 2, subchapter: 1 });
  assert.equal(joined.bossDefeated.chapter1, true);
  saved.story = { chapter: 1, subchapter: 4 };
  assert.deepEqual(mergeGame(saved, local).story, { chapter: 1, subchapter: 5 });
});

test("what was found in the Hollow stays found when two worlds are joined", () => {
  const saved = { ...createGameState({ id: "old" }), lair: { keys: ["key1"], chests: [], checkpoint: true } };
  const local = {
    ...createGameState({ id: "new" }),
    lair: { keys: [], chests: ["chest1"], checkpoint: false },
  };
  assert.deepEqual(mergeGame(saved, local).lair, { keys: ["key1"], chests: ["chest1"], checkpoint: true });
});

test("coins of two worlds are not added up, as both may hold what one chest held", () => {
  const saved = { ...createPlayerState({ id: "old", name: "Bean" }), coins: 30 };
  const local = { ...createPlayerState({ id: "new", name: "Bean" }), coins: 20 };
  assert.equal(mergePlayer(saved, local).coins, 30);
});
