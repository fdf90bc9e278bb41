import assert from "node:assert/strict";
import { test } from "node:test";
import { dialogs, speakerOf, talksAt } from "../../public/src/content/dialogs.js";
import { lines } from "../../public/src/content/lines.js";
import level1 from "../../public/src/content/maps/level1.js";
import { people } from "../../public/src/content/people.js";
import { places } from "../../public/src/content/places.js";
import { scenes1 } from "../../public/src/content/scenes1.js";
import { homeOf, presentAt } from "../../public/src/rules/story/people.js";
import { hasSeen, MOST_SEEN, seenOf, withSeen } from "../../public/src/rules/story/seen.js";
import { latest, STAGES } from "../../public/src/rules/story/stages.js";
import { nextTalk } from "../../public/src/rules/story/talks.js";
import { STEPS } from "../../public/src/rules/story.js";
import { gameAt } from "./stories.js";

const stages = STAGES.map(({ stage }) => stage);

test("everyone who is there has something to say, or a scene to tell", () => {
  const tellers = { arrival: ["mark"], freed: ["mark", "kat"] };
  for (const { stage, from } of STAGES)
    for (const { id } of presentAt(people.level1, { chapter: from[0], subchapter: from[1] })) {
      const talks = lines[id].always ?? latest(lines[id], stage);
      assert.ok(talks || tellers[stage]?.includes(id), `${id}, ${stage}`);
    }
});

test("stages have known names, talks have lines, and ids are unique", () => {
  for (const [who, byStage] of Object.entries(lines)) {
    assert.ok(speakerOf(who).speaker, who);
    const names = Object.values(byStage).flatMap(Object.keys);
    assert.equal(new Set(names).size, names.length, who);
    for (const [stage, talks] of Object.entries(byStage)) {
      assert.ok([...stages, "always"].includes(stage), stage);
      assert.ok(talksAt(who, talks).every(({ lines }) => lines.length > 0));
    }
  }
});

test("every step of the story has a scene", () => {
  for (const { on } of STEPS) assert.ok(scenes1[on], on);
});

test("no line is longer than a talk shows at once on a phone, and each has a speaker", () => {
  for (const { id, lines } of dialogs.values())
    for (const { speaker, text } of lines) {
      assert.ok(text.length > 0 && text.length <= 140, `${id}: ${text}`);
      assert.ok(speaker.length > 0, id);
    }
});

test("a chapter is told in a thousand words or a little more", () => {
  const words = [...dialogs.values()].flatMap(({ lines }) => lines.flatMap(({ text }) => text.split(/\s+/)));
  assert.ok(words.length >= 1000 && words.length <= 1600, `${words.length} words`);
});

test("who was not heard is heard first; then talks go round", () => {
  const talks = ["a", "b", "c"].map((id) => ({ id }));
  assert.equal(nextTalk(talks, { seen: [] }).id, "a");
  assert.equal(nextTalk(talks, { seen: ["a"] }, "a").id, "b");
  assert.equal(nextTalk(talks, { seen: ["a", "b", "c"] }, "b").id, "c");
  assert.equal(nextTalk(talks, { seen: ["a", "b", "c"] }, "c").id, "a");
  assert.equal(nextTalk(talks, { seen: ["a", "b", "c"] }).id, "a");
});

test("what was heard is kept once, in order, and never without end", () => {
  let game = gameAt([1, 1]);
  game = withSeen(withSeen(game, "b"), "a");
  assert.deepEqual(game.seen, ["b", "a"]);
  assert.equal(withSeen(game, "a"), game);
  for (let i = 0; i < 2 * MOST_SEEN; i++) game = withSeen(game, `id${i}`);
  assert.equal(game.seen.length, MOST_SEEN);
  assert.ok(dialogs.size < MOST_SEEN / 2, "a chapter leaves room for the others");
});

test("a document whose memory is no list remembers nothing, and can begin to", () => {
  for (const seen of [undefined, null, 7, "scene.view", { a: true }, [1, null]]) {
    const game = { ...gameAt([1, 1]), seen };
    assert.deepEqual(seenOf(game), []);
    assert.equal(hasSeen(game, "a"), false);
    assert.deepEqual(withSeen(game, "a").seen, ["a"]);
  }
});

test("Kat is away until she is free, then waits beside Mark, then lives at the pond", () => {
  const there = (chapter, subchapter) =>
    presentAt(people.level1, { chapter, subchapter }).map(({ id }) => id);
  assert.equal(there(1, 4).includes("kat"), false);
  assert.equal(there(1, 5).includes("kat"), true);
  const kat = people.level1.find(({ id }) => id === "kat");
  const points = { kat: { x: 1, y: 2 }, mark: { x: 500, y: 500 } };
  assert.notDeepEqual(homeOf(kat, { chapter: 1, subchapter: 5 }, points), points.kat);
  assert.equal(homeOf(kat, { chapter: 2, subchapter: 1 }, points), points.kat);
});

test("the green has a place for everyone, and for all that its map names", () => {
  for (const { id } of people.level1) assert.ok(level1.points[id], id);
  for (const [point] of places.level1) assert.ok(level1.points[point], point);
});
