import assert from "node:assert/strict";
import test from "node:test";
import { upgrades } from "../../public/src/content/upgrades.js";
import { createGameState } from "../../public/src/states/gameState.js";
import { addPlayers, joinGames, joinPlayers } from "../../public/src/states/merge.js";
import { createPlayerState } from "../../public/src/states/playerState.js";

const player = (changes) => ({ ...createPlayerState({ id: "abc", name: "Bean" }), ...changes });
const game = (changes) => ({ ...createGameState({ id: "abc" }), ...changes });

for (const field of ["highScore", "bestTime", "runs"]) {
  test(`${field}: the larger of either side`, () => {
    const theirs = player({ [field]: { Grassland: 10, Mountains: 90, Badlands: 0 } });
    const ours = player({ [field]: { Grassland: 20, Mountains: 5, Badlands: 0 } });
    assert.deepEqual(joinPlayers(theirs, ours)[field], { Grassland: 20, Mountains: 90, Badlands: 0 });
  });
}

for (const field of ["attack", "health", "speed"]) {
  test(`${field}: the larger of either side`, () => {
    const [theirs, ours] = [
      { dungeon: 9, survivor: 1 },
      { dungeon: 2, survivor: 8 },
    ];
    const joined = joinPlayers(player({ [field]: theirs }), player({ [field]: ours }));
    assert.deepEqual(joined[field], { dungeon: 9, survivor: 8 });
  });
}

for (const field of ["skillUnlocked", "embeddings"]) {
  test(`${field}: what either side has`, () => {
    const joined = joinPlayers(
      player({ [field]: { swordBeam: true, shuriken: false, shieldAura: false } }),
      player({ [field]: { swordBeam: false, shuriken: true, shieldAura: false } }),
    );
    assert.deepEqual(joined[field], { swordBeam: true, shuriken: true, shieldAura: false });
  });
}

test("enemiesKilled: the larger, of kinds that only one side knows, too", () => {
  const joined = joinPlayers(
    player({ enemiesKilled: { goblin: 3, ghost: 2 } }),
    player({ enemiesKilled: { goblin: 1 } }),
  );
  assert.deepEqual(joined.enemiesKilled, { goblin: 3, ghost: 2 });
});

test("place, board and name: the newer, which is ours", () => {
  const newer = { name: "New", map: "level2", position: { x: 1, y: 2 }, leaderboard: "Badlands" };
  const joined = joinPlayers(player({ name: "Old", map: "level1", position: { x: 9, y: 9 } }), player(newer));
  for (const [field, value] of Object.entries(newer)) assert.deepEqual(joined[field], value);
});

test("fields that this version does not know stay", () => {
  const joined = joinPlayers(player({ hat: "red" }), player({ cape: "blue" }));
  assert.deepEqual([joined.hat, joined.cape], ["red", "blue"]);
});

test("coins: the most that was earned", () => {
  assert.equal(joinPlayers(player({ coins: 30 }), player({ coins: 20 })).coins, 30);
});

test("coins: what one side spent is not back", () => {
  const [cost] = upgrades.memory.prices;
  const bought = player({ coins: 200 - cost, upgrades: { memory: 1 } });
  const joined = joinPlayers(bought, player({ coins: 200 }));
  assert.deepEqual([joined.upgrades, joined.coins], [{ memory: 1 }, 200 - cost]);
});

test("coins: what both sides spent is paid by both, and never less than none is left", () => {
  const ours = player({ coins: 0, upgrades: { memory: 1 } });
  const theirs = player({ coins: 0, upgrades: { edge: 1 } });
  const joined = joinPlayers(theirs, ours);
  assert.deepEqual([joined.upgrades, joined.coins], [{ memory: 1, edge: 1 }, 0]);
});

test("joining twice changes nothing more, as a save may be sent again", () => {
  const theirs = player({
    coins: 30,
    upgrades: { edge: 1 },
    runs: { Grassland: 3 },
    enemiesKilled: { goblin: 5 },
  });
  const ours = player({
    coins: 50,
    upgrades: { memory: 2 },
    runs: { Grassland: 4 },
    enemiesKilled: { goblin: 2 },
  });
  const once = joinPlayers(theirs, ours);
  assert.deepEqual(joinPlayers(once, ours), once);
  assert.deepEqual(joinPlayers(theirs, once), once);
});

test("play without a server adds its kills and runs to the session's, under the session's name", () => {
  const theirs = player({ name: "Saved", runs: { Grassland: 3 }, enemiesKilled: { goblin: 5 } });
  const joined = addPlayers(
    theirs,
    player({ name: "Local", runs: { Grassland: 4 }, enemiesKilled: { goblin: 2 } }),
  );
  assert.deepEqual(
    [joined.name, joined.runs, joined.enemiesKilled],
    ["Saved", { Grassland: 7 }, { goblin: 7 }],
  );
});

test("story: the further of either side", () => {
  const one = game({ story: { chapter: 2, subchapter: 1 } });
  const other = game({ story: { chapter: 1, subchapter: 5 } });
  assert.deepEqual(joinGames(one, other).story, { chapter: 2, subchapter: 1 });
  assert.deepEqual(joinGames(other, one).story, { chapter: 2, subchapter: 1 });
});

test("bossDefeated: a beaten boss stays beaten", () => {
  const beaten = { chapter1: true, chapter2: false, chapter3: false, chapter4: false };
  assert.deepEqual(joinGames(game({ bossDefeated: beaten }), game()).bossDefeated, beaten);
});

test("seen: all that either side heard, each once", () => {
  assert.deepEqual(joinGames(game({ seen: ["a", "b"] }), game({ seen: ["b", "c"] })).seen, ["a", "b", "c"]);
});

test("dungeons: what was found stays found", () => {
  const theirs = game({ lair: { keys: ["key1"], chests: [], checkpoint: true } });
  const ours = game({ lair: { keys: [], chests: ["chest1"], checkpoint: false } });
  assert.deepEqual(joinGames(theirs, ours).lair, { keys: ["key1"], chests: ["chest1"], checkpoint: true });
});

test("a world that the server does not have yet is ours", () => {
  assert.deepEqual(joinGames({}, game()), game());
});
