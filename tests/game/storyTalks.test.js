import assert from "node:assert/strict";
import { test } from "node:test";
import { chapters } from "../../public/src/content/chapters.js";
import { dialogs, talksAt } from "../../public/src/content/dialogs.js";
import level1 from "../../public/src/content/maps/level1.js";
import level2 from "../../public/src/content/maps/level2.js";
import level3 from "../../public/src/content/maps/level3.js";
import level4 from "../../public/src/content/maps/level4.js";
import { people } from "../../public/src/content/people/index.js";
import { sceneFor } from "../../public/src/content/scenes.js";
import { homeOf, presentAt } from "../../public/src/rules/story/people.js";
import { hasSeen, MOST_SEEN, seenOf, withSeen } from "../../public/src/rules/story/seen.js";
import { latest, stageOf } from "../../public/src/rules/story/stages.js";
import { nextTalk } from "../../public/src/rules/story/talks.js";
import { STEPS } from "../../public/src/rules/story.js";
import { gameAt, PLACES } from "./stories.js";

const maps = { level1, level2, level3, level4 };
const STAGES = ["arrival", "called", "inside", "brink", "freed", "after", "ended", "always"];

test("everyone who is there has something to say, or a scene to tell", () => {
  for (const { number, hub, text } of chapters)
    for (const [chapter, subchapter] of PLACES.filter(([at]) => at >= number)) {
      const story = { chapter, subchapter };
      const step = STEPS.find(({ from }) => `${from}` === `${[chapter, subchapter]}`);
      for (const { id, tells } of presentAt(people[hub], story)) {
        const lines = text.lines[id] ?? {};
        const talks = lines.always ?? latest(lines, stageOf(story, number));
        assert.ok(
          talks || (chapter === number && tells?.includes(step?.on)),
          `${id} at ${chapter}.${subchapter}`,
        );
      }
    }
});

test("the lines of six people or more in every hub change with the story", () => {
  for (const { text } of chapters) {
    const changing = Object.values(text.lines).filter((stages) => Object.keys(stages).length > 1);
    assert.ok(changing.length >= 6, `${text.hub}: ${changing.length}`);
  }
});

test("stages have known names, talks have lines, and ids are unique", () => {
  const ids = new Set();
  for (const { text } of chapters)
    for (const [who, byStage] of Object.entries(text.lines))
      for (const [stage, talks] of Object.entries(byStage)) {
        assert.ok(STAGES.includes(stage), `${who}: ${stage}`);
        for (const { id, lines } of talksAt(who, talks)) {
          assert.ok(lines.length > 0 && !ids.has(id), id);
          ids.add(id);
        }
      }
});

test("every step of the story has a scene", () => {
  for (const { on, from } of STEPS)
    assert.ok(sceneFor({ type: on, chapter: from[0] }), `${on} of ${from[0]}`);
});

test("no line is longer than a talk shows at once on a phone, and each has a speaker", () => {
  for (const { id, lines } of dialogs.values())
    for (const { speaker, text } of lines) {
      assert.ok(text.length > 0 && text.length <= 140, `${id}: ${text}`);
      assert.ok(speaker.length > 0, id);
    }
});

test("the story is told in about four thousand words", () => {
  const words = [...dialogs.values()].flatMap(({ lines }) => lines.flatMap(({ text }) => text.split(/\s+/)));
  assert.ok(words.length >= 3800 && words.length <= 5500, `${words.length} words`);
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
  assert.ok(dialogs.size < MOST_SEEN, "all that can be heard has room");
});

test("a document whose memory is no list remembers nothing, and can begin to", () => {
  for (const seen of [undefined, null, 7, "scene.1.lookedOut", { a: true }, [1, null]]) {
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

test("every hub has a place for everyone, for its ways, and for all that its map names", () => {
  for (const { hub, dungeon, text } of chapters) {
    const { points } = maps[hub];
    const named = Object.keys(text.places).filter((name) => name !== "inside" && name !== "dungeon");
    for (const name of ["start", dungeon, ...people[hub].map(({ id }) => id), ...named])
      assert.ok(points[name], `${name} in ${hub}`);
  }
});
