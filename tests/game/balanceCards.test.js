import assert from "node:assert/strict";
import { test } from "node:test";
import { skills } from "../../public/src/content/skills.js";
import { CARDS, cardRuns, MERGED, partsOf, worthOf } from "../../scripts/simulate/cards.js";
import { ARENAS } from "../../scripts/simulate/play.js";
import { playAll } from "../../scripts/simulate/playAll.js";

/**
 * `npm run simulate` plays from the first wave to the end. Here the hero has the cards of its level and meets what a
 * run of that age meets, the boss among it: that tells more of the cards than as many seconds at the beginning.
 */
const LATE = { from: { time: 280, level: 17 }, longest: 420 };
const SEEDS_EACH = 9;
/** What is granted beside a merged card, and how long its blows are counted. */
const MERGED_LATE = { from: { time: 300, level: 2 }, longest: 350 };
const BLOWS = { multiExec: "beam", fanOut: "bolt", flushAll: "flush" };

const runs = await playAll(cardRuns(SEEDS_EACH, LATE));
const worth = worthOf(runs, "score");

test("there are twelve cards with ranks, and three that merge", () => {
  assert.ok(CARDS.length >= 12 && CARDS.every((id) => skills[id].ranks.length >= 3));
  assert.ok(MERGED.length >= 3);
});

test("no card is a trap: who takes it whenever it lies there is not far behind", () => {
  for (const [id, { liked }] of Object.entries(worth)) assert.ok(liked > 0.75, `${id}: ${liked}`);
});

test("no card wins by itself: who takes it whenever it lies there is not far ahead", () => {
  for (const [id, { liked }] of Object.entries(worth)) assert.ok(liked < 1.35, `${id}: ${liked}`);
});

test("no card is a must: who never takes it is not far behind", () => {
  for (const [id, { banned }] of Object.entries(worth)) assert.ok(banned > 0.75, `without ${id}: ${banned}`);
});

test("in no arena is a card worthless, or worth twice what others are", () => {
  for (const arena of ARENAS) {
    const there = worthOf(
      runs.filter((run) => run.arena === arena),
      "score",
    );
    for (const [id, { liked }] of Object.entries(there))
      assert.ok(liked > 0.5 && liked < 2, `${id} in ${arena}: ${liked}`);
  }
});

test("the boss of every arena can be beaten with whatever cards, and not for free", () => {
  for (const arena of ARENAS) {
    const bosses = runs.filter((run) => run.arena === arena).map((run) => run.bosses);
    const sum = (of) => bosses.map(of).reduce((all, number) => all + number, 0);
    assert.ok(sum(({ fallen }) => fallen) > bosses.length / 3, arena);
    assert.ok(sum(({ harm }) => harm) > bosses.length * 0.1, arena);
  }
});

test("each merged card changes how a run plays: its blows do more of the damage than those of its parts alone", async () => {
  const settings = MERGED.flatMap((id) =>
    ARENAS.flatMap((arena) => {
      const alone = { player: "fighter", arena, seed: 1, bans: [id], granted: partsOf(id), ...MERGED_LATE };
      return [alone, { ...alone, granted: [...alone.granted, { id, rank: 1 }] }];
    }),
  );
  const played = await playAll(settings);
  for (const id of MERGED) {
    const own = played.filter(({ bans }) => bans.includes(id));
    const [alone, merged] = [2, 3].map((count) => own.filter(({ granted }) => granted.length === count));
    const [before, after] = [alone, merged].map((some) => shareOf(BLOWS[id], some));
    assert.ok(after > before + 0.1, `${id}: ${before} to ${after}`);
  }
});

/** How much of all damage one kind of blow did. */
function shareOf(kind, some) {
  const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);
  return (
    sum(some.map(({ dealt }) => dealt[kind] ?? 0)) / sum(some.flatMap(({ dealt }) => Object.values(dealt)))
  );
}
