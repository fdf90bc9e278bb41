import assert from "node:assert/strict";
import { test } from "node:test";
import { babble } from "../../public/src/content/bosses/babble.js";
import row from "../../public/src/content/dungeons/neonfactory.js";
import { nearestWords, similarity } from "../../public/src/rules/meaning.js";
import { addFoe } from "../../public/src/rules/run/foes.js";
import { spend } from "./dungeons.js";
import { only } from "./runs.js";
import { deviceOf, quietWorks, SWORD, solve, works } from "./works.js";

/** How much nearer a right answer has to be than any wrong one. */
const CLEAR = 0.15;

test("the same direction is the same meaning, however long the vector is", () => {
  assert.ok(Math.abs(similarity([1, 2], [2, 4]) - 1) < 1e-9);
  assert.equal(similarity([1, 0], [0, 1]), 0);
  assert.equal(similarity([0, 0], [0, 1]), 0);
});

test("the right answers to each search are clearly nearer than the wrong ones", () => {
  for (const { rounds, count = 1, meanings } of Object.values(row.devices)) {
    for (const { asked, words } of rounds ?? []) {
      const near = (word) => similarity(meanings[asked], meanings[word]);
      const sorted = nearestWords(meanings, asked, words, words.length).map(near);
      assert.ok(sorted[count - 1] - sorted[count] > CLEAR, asked);
    }
  }
});

test("the Babble's true answers are clearly nearer than its false ones", () => {
  for (const { asked, nearest, others } of babble.questions)
    for (const other of others) {
      const near = (word) => similarity(babble.meanings[asked], babble.meanings[word]);
      assert.ok(near(nearest) - near(other) > CLEAR, `${asked}: ${nearest}, ${other}`);
    }
});

test("who strikes the nearest in each round has solved a match for good", () => {
  const dungeon = quietWorks();
  const events = solve(dungeon, "match1");
  assert.equal(only(events, "matchWrong").length, 0);
  assert.deepEqual(dungeon.progress.devices, ["match1"]);
  assert.ok(deviceOf(works(dungeon.progress), "match1").on);
});

test("a match that asks for three wants all three, in any order", () => {
  const dungeon = quietWorks();
  const events = solve(dungeon, "match2");
  assert.equal(only(events, "matchRight").length, 3 * row.devices.match2.rounds.length);
});

test("a wrong answer lets a foe out, and nothing is lost by it", () => {
  const dungeon = quietWorks();
  spend(dungeon, 0.1);
  const wrong = deviceOf(dungeon, "plinth1");
  const before = dungeon.foes.length;
  wrong.struck(dungeon, SWORD);
  assert.equal(only(dungeon.events, "matchWrong").length, 1);
  assert.equal(dungeon.foes.length, before + 1);
  assert.equal(deviceOf(dungeon, "match1").round, 0);
});

test("only the sword answers, and not while a foe is about", () => {
  const dungeon = quietWorks();
  spend(dungeon, 0.1);
  const wrong = deviceOf(dungeon, "plinth1");
  wrong.struck(dungeon, { ...SWORD, kind: "shuriken" });
  addFoe(dungeon, "zombean", { x: wrong.x + 60, y: wrong.y }, dungeon.arena.threat);
  spend(dungeon, 0.1);
  wrong.struck(dungeon, SWORD);
  assert.equal(only(dungeon.events, "matchWrong").length, 0);
});
