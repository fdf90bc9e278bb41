import assert from "node:assert/strict";
import { test } from "node:test";
import { DUNGEONS, openHub } from "../../public/src/rules/places.js";
import { questInHub, questInside } from "../../public/src/rules/story/quests.js";
import { hasReached, nextPlayer, nextStory } from "../../public/src/rules/story.js";
import { CHAPTERS, gameAt, PLACES, playerAt, playerWith } from "./stories.js";

/**
 * What a player can do in a chapter, on the documents alone; the page holds nothing else that the story depends on.
 * A world is where the player is, and what the page knows and what the server has: two documents each, saved one after
 * the other. Chapters before it are over: what is left of them in the documents, arriving mends.
 */
const SKILLS = ["swordBeam", "shuriken", "shieldAura"];
const giftOf = (chapter) => SKILLS[chapter - 1];
const hubOf = (chapter) => `level${chapter}`;

function tell({ game, player, ...rest }, event, found = {}) {
  const { dungeon } = rest;
  const changed = { ...game, [dungeon]: { ...game[dungeon], ...found } };
  const next = nextStory(changed, event);
  return { ...rest, game: next, player: nextPlayer(player, event, next) };
}

/** Saving a hub as the place to go on in is part of entering it. */
function arrive(world, place) {
  const isHub = place.startsWith("level");
  const player = isHub ? { ...world.player, map: place } : world.player;
  return tell({ ...world, place, player }, { type: "arrived" });
}

function deedsOf(chapter) {
  const [dungeon, hub] = [DUNGEONS[chapter], hubOf(chapter)];
  const inside = ({ place }) => place === dungeon;
  const kept = ({ game }) => game[dungeon] ?? {};
  const has = (world) =>
    chapter < 4
      ? world.player.skillUnlocked[giftOf(chapter)]
      : SKILLS.every((skill) => kept(world).embeddings?.includes(skill));
  const step = (type) => (world) => tell(world, { type, chapter });
  const numberOf = ({ place }) => Number(place.at(-1));
  const inHub = ({ place }) => place.startsWith("level");
  return [
    { can: (w) => inHub(w) && numberOf(w) > 1, act: (w) => arrive(w, hubOf(numberOf(w) - 1)) },
    {
      can: (w) => inHub(w) && numberOf(w) < 4 && hasReached(w.game.story, numberOf(w) + 1, 1),
      act: (w) => arrive(w, hubOf(numberOf(w) + 1)),
    },
    { can: (w) => w.place === hub, act: step("introTold") },
    { can: (w) => w.place === hub && hasReached(w.game.story, chapter, 5), act: step("outroTold") },
    {
      can: (w) => w.place === hub && hasReached(w.game.story, chapter, 2),
      act: (w) => tell(arrive(w, dungeon), { type: "dungeonEntered", chapter }),
    },
    { can: inside, act: (w) => arrive(w, hub) },
    ...findsOf(chapter, { inside, kept }),
    // Without what is to be found first, its door stays shut.
    {
      can: (w) => inside(w) && (chapter < 4 || has(w)),
      act: (w) => tell(w, { type: "checkpointReached", chapter }, { checkpoint: true }),
    },
    {
      can: (w) => inside(w) && kept(w).checkpoint && has(w),
      act: (w) => tell(w, { type: "bossDefeated", chapter }, { cleared: true }),
    },
  ];
}

/** The shrine gives what it has once; what it gave stays in the dungeon's own memory. So do the embeddings. */
function findsOf(chapter, { inside, kept }) {
  if (chapter < 4)
    return [
      {
        can: (w) => inside(w) && !kept(w).shrines?.length,
        act: (w) => tell(w, { type: "giftTaken", chapter }, { shrines: ["shrine"] }),
      },
    ];
  return SKILLS.map((skill) => ({
    can: (w) => inside(w) && !kept(w).embeddings?.includes(skill),
    act: (w) =>
      tell(w, { type: "embedding", chapter, skill }, { embeddings: [...(kept(w).embeddings ?? []), skill] }),
  }));
}

const reload = (world) => {
  const after = { ...world, ...world.saved };
  return arrive(after, openHub(after.player.map, after.game.story));
};

/** Death keeps what was done; a reload goes on from what the server has, which may lack the latest of either document. */
const ACCIDENTS = [
  (world) => (world.place.startsWith("level") ? world : arrive(world, world.place)),
  reload,
  (world) => ({ ...world, saved: { game: world.game, player: world.player } }),
  (world) => ({ ...world, saved: { ...world.saved, game: world.game } }),
  (world) => ({ ...world, saved: { ...world.saved, player: world.player } }),
];

const factsOf = ({ game, player }, dungeon) => {
  const { checkpoint, cleared, shrines, embeddings = [] } = game[dungeon] ?? {};
  const lists = [shrines?.length > 0, SKILLS.map((skill) => embeddings.includes(skill))];
  return [game.story, Object.values(game.bossDefeated), checkpoint, cleared, lists, ...knownTo(player)];
};
const knownTo = ({ skillUnlocked, embeddings, map }) => [
  Object.values(skillUnlocked),
  Object.values(embeddings),
  map,
];
const keyOf = (world) =>
  JSON.stringify([world.place, factsOf(world, world.dungeon), factsOf(world.saved, world.dungeon)]);

const flags = [false, true];
const each = (lists) => lists.reduce((all, list) => all.flatMap((one) => list.map((x) => [...one, x])), [[]]);

/** Every combination of a chapter's flags, the documents of elsewhere, too. */
function startsOf(chapter) {
  const places = [[chapter, 0], ...PLACES.filter(([number]) => number === chapter), [chapter, 9]];
  const found =
    chapter < 4 ? [{}, { shrines: ["shrine"] }] : [{}, { embeddings: ["shuriken"] }, { embeddings: SKILLS }];
  return each([places, flags, flags, flags, found, flags]).map(
    ([place, isBeaten, checkpoint, cleared, finds, isTaught]) => {
      const game = gameAt(place, { [DUNGEONS[chapter]]: { checkpoint, cleared, ...finds } });
      game.bossDefeated[`chapter${chapter}`] = isBeaten;
      const skills = SKILLS.slice(0, isTaught ? 3 : chapter - 1);
      const player = playerWith({ skills });
      return reload({ dungeon: DUNGEONS[chapter], saved: { game, player } });
    },
  );
}

function nextWorlds(world, deeds) {
  const acts = [...deeds.filter(({ can }) => can(world)).map(({ act }) => act), ...ACCIDENTS];
  return acts.map((act) => act(world));
}

/** All worlds that can come to be before the chapter's end, each with those that come after it. */
function explore(chapter) {
  const deeds = deedsOf(chapter);
  const worlds = new Map();
  const waiting = startsOf(chapter);
  while (waiting.length > 0) {
    const world = waiting.pop();
    const key = keyOf(world);
    if (worlds.has(key)) continue;
    const after = isDone(world, chapter) ? [] : nextWorlds(world, deeds);
    worlds.set(key, { world, after: after.map(keyOf) });
    waiting.push(...after);
  }
  return worlds;
}

const isDone = ({ game }, chapter) => hasReached(game.story, chapter + 1, 1);

/** The worlds from which the chapter's end can be reached. */
function withWayToEnd(worlds, chapter) {
  const before = new Map([...worlds.keys()].map((key) => [key, []]));
  for (const [key, { after }] of worlds) for (const next of after) before.get(next).push(key);
  const found = new Set();
  const waiting = [...worlds].filter(([, { world }]) => isDone(world, chapter)).map(([key]) => key);
  while (waiting.length > 0) {
    const key = waiting.pop();
    if (found.has(key)) continue;
    found.add(key);
    waiting.push(...before.get(key));
  }
  return found;
}

const explored = new Map(CHAPTERS.map((chapter) => [chapter, explore(chapter)]));

for (const chapter of CHAPTERS)
  test(`from every state of chapter ${chapter} that can come to be there is a way to its end`, () => {
    const worlds = explored.get(chapter);
    assert.ok(worlds.size > 500, `${worlds.size} worlds`);
    const found = withWayToEnd(worlds, chapter);
    for (const [key] of worlds) assert.ok(found.has(key), `stuck: ${key}`);
  });

test("the story never goes back", () => {
  for (const chapter of CHAPTERS)
    for (const { world } of explored.get(chapter).values())
      for (const { can, act } of deedsOf(chapter)) {
        if (!can(world)) continue;
        const { chapter: number, subchapter } = world.game.story;
        assert.ok(hasReached(act(world).game.story, number, subchapter), keyOf(world));
      }
});

test("each of them has a quest, and the place to which it points is one where it goes on", () => {
  const targets = {
    hub: ["guide", "dungeon", "gate", "back", "portal"],
    inside: ["shrine", "checkpoint", "boss", "exit"],
  };
  for (const chapter of CHAPTERS)
    for (const { world } of explored.get(chapter).values()) {
      const { game, player, place } = world;
      const isHub = place.startsWith("level");
      const quest = isHub
        ? questInHub(game.story, player, { chapter: Number(place.at(-1)), board: "Grassland" })
        : questInside(game.story, player, chapter);
      const isLast = isHub && game.story.chapter > 4;
      assert.ok(
        isLast || targets[isHub ? "hub" : "inside"].includes(quest.target),
        `${quest.target} in ${place}`,
      );
    }
});

test("from a new name, doing what there is to do leads to the end", () => {
  const game = gameAt([1, 1]);
  const player = playerAt([1, 1]);
  let world = arrive({ game, player, saved: { game, player } }, "level1");
  for (const chapter of CHAPTERS) {
    world = arrive({ ...world, dungeon: DUNGEONS[chapter] }, hubOf(chapter));
    const types = deedsOf(chapter).filter(({ can }) => can(world)).length;
    assert.ok(types > 0);
    for (let turn = 0; turn < 60 && !isDone(world, chapter); turn += 1) {
      const possible = deedsOf(chapter).filter(({ can }) => can(world));
      const worlds = possible.map(({ act }) => act(world));
      const further = worlds.find((next) => weigh(next, chapter) > weigh(world, chapter));
      assert.ok(further, `nothing to do at ${keyOf(world)}`);
      world = further;
    }
  }
  assert.deepEqual(world.game.story, { chapter: 5, subchapter: 1 });
  assert.deepEqual(Object.values(world.player.skillUnlocked), [true, true, true]);
  assert.deepEqual(Object.values(world.player.embeddings), [true, true, true]);
});

/** How far one is: the story before all, then what was found, then being where it goes on. */
function weigh({ game, player, place, dungeon }, chapter) {
  const { chapter: number, subchapter } = game.story;
  const found = [...Object.values(player.skillUnlocked), ...Object.values(player.embeddings)].filter(Boolean);
  const isBeaten = hasReached(game.story, chapter, 5);
  const isThere = isBeaten ? place === hubOf(chapter) : place === dungeon;
  return 1000 * number + 100 * subchapter + 10 * found.length + Number(isThere);
}
