import assert from "node:assert/strict";
import { test } from "node:test";
import { directionTo } from "../../public/src/rules/compass.js";
import { countRuns, questOf } from "../../public/src/rules/story/quests.js";
import { latest, stageOf } from "../../public/src/rules/story/stages.js";
import { playerWith } from "./stories.js";

const at = (chapter, subchapter) => ({ chapter, subchapter });
const target = (story, known, player = playerWith()) => questOf(story, player, known).target;

test("on the green the quest leads to Mark, to the Hollow, back to Mark, and to the gate", () => {
  const way = [at(1, 1), at(1, 2), at(1, 3), at(1, 4), at(1, 5), at(2, 1)].map((story) => target(story));
  assert.deepEqual(way, ["mark", "lair", "lair", "lair", "mark", "gate"]);
});

test("in the Hollow it leads to the shrine, the checkpoint, the boss and the way out", () => {
  const known = { place: "lair" };
  assert.equal(target(at(1, 3), known), "shrine");
  assert.equal(target(at(1, 3), known, playerWith({ beam: true })), "checkpoint");
  assert.equal(target(at(1, 4), known, playerWith({ beam: true })), "boss");
  assert.equal(target(at(1, 5), known), "exit");
  assert.equal(target(at(2, 1), known), "exit");
});

test("when the chapter is over there is the portal, after the first run the stone, then a best to beat", () => {
  const after = (runs, hasRead = false) =>
    questOf(at(2, 1), playerWith({ runs, best: 1234 }), { hasLooked: true, hasRead });
  assert.equal(after(0).target, "portal");
  assert.equal(after(1).target, "stone");
  assert.equal(after(1, true).target, null);
  assert.match(after(2).text, /1,234/);
});

test("runs are counted over all arenas, and a save without any has none", () => {
  assert.equal(countRuns(playerWith({ runs: 2 })), 2);
  assert.equal(countRuns({}), 0);
});

test("the stage follows the story, whatever chapter it is in", () => {
  assert.equal(stageOf(at(1, 1)), "arrival");
  assert.equal(stageOf(at(1, 4)), "brink");
  assert.equal(stageOf(at(3, 2)), "after");
  assert.equal(stageOf(at(0, 0)), "arrival");
});

test("what is missing at a stage is what was last", () => {
  const table = { arrival: "a", inside: "i" };
  assert.equal(latest(table, "arrival"), "a");
  assert.equal(latest(table, "called"), "a");
  assert.equal(latest(table, "after"), "i");
  assert.equal(latest({ freed: "f" }, "called"), undefined);
});

test("directions are said in words, and near is here", () => {
  const from = { x: 1000, y: 1000 };
  assert.equal(directionTo(from, { x: 1000, y: 0 }), "in the north");
  assert.equal(directionTo(from, { x: 0, y: 0 }), "in the north-west");
  assert.equal(directionTo(from, { x: 2000, y: 1100 }), "in the east");
  assert.equal(directionTo(from, { x: 0, y: 990 }), "in the west");
  assert.equal(directionTo(from, { x: 1040, y: 1040 }), "right here");
});
