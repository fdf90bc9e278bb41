import assert from "node:assert/strict";
import { test } from "node:test";
import { chapters } from "../../public/src/content/chapters.js";
import { directionTo } from "../../public/src/rules/compass.js";
import { countRuns, questInHub, questInside } from "../../public/src/rules/story/quests.js";
import { latest, stageOf } from "../../public/src/rules/story/stages.js";
import { PLACES, playerWith } from "./stories.js";

const at = (chapter, subchapter) => ({ chapter, subchapter });
const target = (story, chapter) => questInHub(story, playerWith(), { chapter }).target;

test("in a chapter's own hub the quest leads to the guide, to the dungeon, and back to the guide", () => {
  const way = [1, 2, 3, 4, 5].map((step) => target(at(2, step), 2));
  assert.deepEqual(way, ["guide", "dungeon", "dungeon", "dungeon", "guide"]);
});

test("in another hub it leads to the way there, and says what is to be done", () => {
  const onward = questInHub(at(3, 1), playerWith(), { chapter: 1 });
  assert.deepEqual(onward, { key: "road", chapter: 3, target: "gate" });
  const homeward = questInHub(at(2, 3), playerWith(), { chapter: 3 });
  assert.deepEqual(homeward, { key: "inside", chapter: 2, target: "back" });
});

test("in a dungeon it leads to the shrine, the checkpoint, the boss and the way out", () => {
  const inside = (story, skills = []) => questInside(story, playerWith({ skills }), 1).target;
  assert.equal(inside(at(1, 3)), "shrine");
  assert.equal(inside(at(1, 3), ["swordBeam"]), "checkpoint");
  assert.equal(inside(at(1, 4), ["swordBeam"]), "boss");
  assert.equal(inside(at(1, 5)), "exit");
  assert.equal(inside(at(3, 1)), "exit");
});

test("when all is told there is the portal, after the first run the stone, then the hub's best to beat", () => {
  const after = (runs, hasRead = false) =>
    questInHub(at(5, 1), playerWith({ runs, best: 1234 }), { chapter: 1, board: "Grassland", hasRead });
  assert.equal(after(0).target, "portal");
  assert.equal(after(1).target, "stone");
  assert.equal(after(1, true).target, null);
  assert.equal(after(2).best, 1234);
});

test("every quest that the story may ask for has words in its chapter, short enough for the sign", () => {
  const known = playerWith();
  for (const [chapter, subchapter] of PLACES)
    for (const { number } of chapters.filter(({ number }) => number <= chapter)) {
      const quests = [
        questInHub(at(chapter, subchapter), known, { chapter: number, board: "Grassland" }),
        questInside(at(chapter, subchapter), known, number),
      ];
      for (const { key, chapter: of } of quests) {
        if (of === null) continue;
        const text = chapters[of - 1].text.quests[key];
        assert.ok(text?.length > 0 && text.length < 48, `${key} of ${of}: ${text}`);
      }
    }
});

test("runs are counted over all arenas, and a save without any has none", () => {
  assert.equal(countRuns(playerWith({ runs: 2 })), 2);
  assert.equal(countRuns({}), 0);
});

test("the stage of a chapter follows the story", () => {
  assert.equal(stageOf(at(1, 1), 1), "arrival");
  assert.equal(stageOf(at(1, 4), 1), "brink");
  assert.equal(stageOf(at(1, 4), 2), "arrival");
  assert.equal(stageOf(at(3, 2), 1), "after");
  assert.equal(stageOf(at(5, 1), 4), "ended");
  assert.equal(stageOf(at(0, 0), 1), "arrival");
});

test("what is missing at a stage is what was last", () => {
  const table = { arrival: "a", inside: "i" };
  assert.equal(latest(table, "arrival"), "a");
  assert.equal(latest(table, "called"), "a");
  assert.equal(latest(table, "ended"), "i");
  assert.equal(latest({ freed: "f" }, "called"), undefined);
});

test("a direction is one of the eight winds, and near is here", () => {
  const from = { x: 1000, y: 1000 };
  assert.equal(directionTo(from, { x: 1000, y: 0 }), "north");
  assert.equal(directionTo(from, { x: 0, y: 0 }), "northWest");
  assert.equal(directionTo(from, { x: 2000, y: 1100 }), "east");
  assert.equal(directionTo(from, { x: 0, y: 990 }), "west");
  assert.equal(directionTo(from, { x: 1040, y: 1040 }), "here");
});
