import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { createGameState } from "../../public/src/states/gameState.js";
import { BOARDS, createPlayerState } from "../../public/src/states/playerState.js";
import {
  adoptSession,
  continueGame,
  joinSaved,
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

test("documents that never had a session take on the one that comes, and join its save", async () => {
  startNewGame("Newcomer");
  recordRun(run({ score: 50 }));
  const saved = createPlayerState({ id: "abc", name: "Bean" });
  saved.highScore.Grassland = 400;
  saved.runs.Grassland = 3;
  await adoptSession("abc", { player: saved, game: null });
  assert.equal(state.sessionId, "abc");
  assert.equal(state.player.id, "abc");
  assert.equal(state.game.id, "abc");
  assert.equal(state.player.name, "Bean");
  assert.equal(state.player.highScore.Grassland, 400);
  assert.equal(state.player.runs.Grassland, 4);
});

test("documents of a session keep everything when the session changes", async () => {
  state.sessionId = "old";
  startNewGame("Bean");
  recordRun(run());
  await adoptSession("new", withoutSave);
  assert.equal(state.player.id, "new");
  assert.equal(state.player.highScore.Grassland, 100);
});

test("what an earlier visit left and what another device saved since are joined", async () => {
  startNewGame("Bean");
  Object.assign(state.player, { id: "abc", runs: { Grassland: 1 }, coins: 5 });
  const saved = { ...createPlayerState({ id: "abc", name: "Bean" }), runs: { Grassland: 9 } };
  await adoptSession("abc", { player: saved, game: null });
  assert.deepEqual([state.player.runs.Grassland, state.player.coins], [9, 5]);
});

test("a new game is not joined with the save that it replaces", async () => {
  startNewGame("Bean");
  const saved = { ...createPlayerState({ id: "abc", name: "Old" }), coins: 9 };
  await adoptSession("abc", { player: saved, game: null }, { replace: true });
  assert.deepEqual([state.player.name, state.player.coins, state.player.id], ["Bean", 0, "abc"]);
});

test("what is played takes on what the server has by now, and goes on", async () => {
  startNewGame("Bean");
  const sent = structuredClone(state.player);
  state.player.coins = 7;
  const saved = await joinSaved("player", { ...sent, highScore: { Grassland: 50 }, coins: 3 }, sent);
  assert.deepEqual([saved.highScore.Grassland, saved.coins], [50, 3]);
  assert.deepEqual([state.player.highScore.Grassland, state.player.coins], [50, 7]);
});

test("a new game without a server takes the place of the save it was begun over", () => {
  continueGame({ player: { id: "abc", name: "Bean", runs: { Grassland: 9 } }, game: null });
  startNewGame("Bean");
  assert.equal(state.player.id, "abc");
  assert.equal(state.player.runs.Grassland, 0);
});
