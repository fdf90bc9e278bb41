import assert from "node:assert/strict";
import { test } from "node:test";
import { DUNGEONS } from "../../public/src/rules/places.js";
import { questInHub, questInside } from "../../public/src/rules/story/quests.js";
import { hasReached } from "../../public/src/rules/story.js";
import { CHAPTERS, gameAt, playerAt } from "./stories.js";
import { explore, keyOf, withWayToEnd } from "./storySearch.js";
import { arrive, deedsOf, hubOf, isDone } from "./storyWorlds.js";

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
