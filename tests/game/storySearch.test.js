import assert from "node:assert/strict";
import { test } from "node:test";
import { questOf } from "../../public/src/rules/story/quests.js";
import { hasReached, nextPlayer, nextStory } from "../../public/src/rules/story.js";
import { gameAt, PLACES, playerWith } from "./stories.js";

/**
 * What a player can do in chapter 1, on the documents alone; the page holds nothing else that the story depends on.
 * A world is what the page knows and what the server has of it: two documents, that are saved one after the other.
 */
function tell({ game, player, ...rest }, type, lair = {}) {
  const changed = { ...game, lair: { ...game.lair, ...lair } };
  const next = nextStory(changed, { type });
  return { ...rest, game: next, player: nextPlayer(player, { type }, next) };
}

const inLair = (world) => world.place === "lair";
const beaten = ({ game }) => hasReached(game.story, 1, 5);
const arrive = (world, place) => tell({ ...world, place }, "arrived");

const DEEDS = [
  { can: (w) => !inLair(w), act: (w) => tell(w, "introTold") },
  { can: (w) => !inLair(w) && beaten(w), act: (w) => tell(w, "outroTold") },
  {
    can: (w) => !inLair(w) && hasReached(w.game.story, 1, 2),
    act: (w) => tell(arrive(w, "lair"), "lairEntered"),
  },
  { can: inLair, act: (w) => arrive(w, "green") },
  // The shrine gives what it has once; what it gave stays in the Hollow's own memory.
  {
    can: (w) => inLair(w) && !w.game.lair.shrines.length,
    act: (w) => tell(w, "beamLearnt", { shrines: ["shrine"] }),
  },
  { can: inLair, act: (w) => tell(w, "checkpointReached", { checkpoint: true }) },
  // Without the beam the heaps cannot be struck.
  {
    can: (w) => inLair(w) && w.game.lair.checkpoint && w.player.skillUnlocked.swordBeam,
    act: (w) => tell(w, "bossDefeated", { cleared: true }),
  },
];

/** Death keeps what was done; a reload goes on from what the server has, which may lack the latest of either document. */
const ACCIDENTS = [
  (world) => (inLair(world) ? arrive(world, "lair") : world),
  (world) => arrive({ ...world, ...world.saved }, "green"),
  (world) => ({ ...world, saved: { game: world.game, player: world.player } }),
  (world) => ({ ...world, saved: { ...world.saved, game: world.game } }),
  (world) => ({ ...world, saved: { ...world.saved, player: world.player } }),
];

const keyOf = ({ game, player, place, saved }) =>
  JSON.stringify(
    [{ game, player }, saved].map((two) => [
      two.game.story,
      two.game.bossDefeated.chapter1,
      two.game.lair,
      two.player.skillUnlocked.swordBeam,
    ]),
  ) + place;

function startsOfAllFlags() {
  const flags = [false, true];
  const worlds = [];
  for (const place of [...PLACES, [0, 0], [1, 0], [1, 9], [3, 2]])
    for (const chapter1 of flags)
      for (const beam of flags)
        for (const checkpoint of flags)
          for (const cleared of flags)
            for (const shrines of [[], ["shrine"]]) {
              const game = gameAt(place, { lair: { checkpoint, cleared, shrines } });
              game.bossDefeated.chapter1 = chapter1;
              const player = playerWith({ beam });
              worlds.push(arrive({ game, player, saved: { game, player } }, "green"));
            }
  return worlds;
}

const nextWorlds = (world) => [
  ...DEEDS.filter(({ can }) => can(world)).map(({ act }) => act(world)),
  ...ACCIDENTS.map((happen) => happen(world)),
];

/** All worlds that can come to be, each with those that come after it. */
function explore(starts) {
  const worlds = new Map();
  const waiting = [...starts];
  while (waiting.length > 0) {
    const world = waiting.pop();
    const key = keyOf(world);
    if (worlds.has(key)) continue;
    const after = nextWorlds(world);
    worlds.set(key, { world, after: after.map(keyOf) });
    waiting.push(...after);
  }
  return worlds;
}

/** The worlds from which the end can be reached by deeds and accidents. */
function withWayToEnd(worlds) {
  const before = new Map([...worlds.keys()].map((key) => [key, []]));
  for (const [key, { after }] of worlds) for (const next of after) before.get(next).push(key);
  const found = new Set();
  const waiting = [...worlds]
    .filter(([, { world }]) => hasReached(world.game.story, 2, 1))
    .map(([key]) => key);
  while (waiting.length > 0) {
    const key = waiting.pop();
    if (found.has(key)) continue;
    found.add(key);
    waiting.push(...before.get(key));
  }
  return found;
}

/** The end must be within reach by what the player does alone: accidents may hinder, but nobody needs one. */
function playsToEnd(world) {
  let now = world;
  for (let i = 0; i < 40 && !hasReached(now.game.story, 2, 1); i++) {
    const { story } = now.game;
    const wanted = DEEDS.filter(({ can }) => can(now)).map(({ act }) => act(now));
    now =
      wanted.find((next) => keyOf(next) !== keyOf(now) && isProgress(now, next)) ??
      wanted.at(i % wanted.length);
    assert.ok(hasReached(now.game.story, story.chapter, story.subchapter), "the story went back");
  }
  return hasReached(now.game.story, 2, 1);
}

const weigh = ({ game, player }) => [
  game.story.chapter * 10 + game.story.subchapter,
  Number(player.skillUnlocked.swordBeam),
  Number(game.lair.checkpoint),
];
const isProgress = (a, b) => weigh(b).some((value, i) => value > weigh(a)[i]);

const worlds = explore(startsOfAllFlags());

test("from every state of chapter 1 that can come to be there is a way to 2.1", () => {
  assert.ok(worlds.size > 500, `${worlds.size} worlds`);
  const found = withWayToEnd(worlds);
  for (const [key] of worlds) assert.ok(found.has(key), `stuck: ${key}`);
});

test("a player who only goes on arrives from each of them, and the story never goes back", () => {
  for (const { world } of worlds.values()) assert.ok(playsToEnd(world), keyOf(world));
});

test("each of them has a quest, and the place to which it points is one where it goes on", () => {
  const targets = {
    green: ["mark", "lair", "gate", "portal", "stone", null],
    lair: ["shrine", "checkpoint", "boss", "exit"],
  };
  for (const { world } of worlds.values()) {
    const { text, target } = questOf(world.game.story, world.player, { place: world.place });
    assert.ok(text.length > 0 && text.length < 45, text);
    assert.ok(targets[world.place].includes(target), `${target} in ${world.place}`);
  }
});
