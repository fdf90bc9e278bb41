import assert from "node:assert/strict";
import { test } from "node:test";
import { ARENAS } from "../../scripts/simulate/play.js";
import { playAll } from "../../scripts/simulate/playAll.js";

/** The boss comes at 340 s; a little later it has fallen or never will. */
const AFTER_BOSS = 430;
const SEEDS = [1, 2];

const everywhere = (setting) =>
  ARENAS.flatMap((arena) => SEEDS.map((seed) => ({ arena, seed, longest: AFTER_BOSS, ...setting })));

const played = await playAll([
  ...everywhere({ player: "standing" }),
  ...everywhere({ player: "beginner" }),
  ...everywhere({ player: "beginner", ranks: "bought" }),
  ...everywhere({ player: "fighter", choice: "best" }),
]);

const runsOf = (arena, player, ranks) =>
  played.filter((run) => run.arena === arena && run.player === player && run.ranks === ranks);
const mean = (runs, of) => runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
const timeOf = ({ time }) => time;
const scoreOf = ({ score }) => score;

for (const arena of ARENAS) {
  const beginners = runsOf(arena, "beginner");
  const fighters = runsOf(arena, "fighter");

  test(`${arena}: who plays better scores more`, () => {
    const scores = [runsOf(arena, "standing"), beginners, fighters].map((runs) => mean(runs, scoreOf));
    assert.ok(scores[0] < scores[1] && scores[1] < scores[2], `${scores}`);
  });

  test(`${arena}: a beginner holds out for a minute, without any upgrade`, () => {
    const time = mean(beginners, timeOf);
    assert.ok(time > 60, `${time}`);
  });

  test(`${arena}: with all upgrades a beginner gets further, and not as far as who plays well without any`, () => {
    const bought = runsOf(arena, "beginner", "bought");
    assert.ok(mean(bought, timeOf) > mean(beginners, timeOf));
    const scores = [bought, fighters].map((runs) => mean(runs, scoreOf));
    assert.ok(scores[0] * 1.1 < scores[1], `${scores}`);
  });

  test(`${arena}: a good player meets the boss, and can beat it`, () => {
    for (const { bosses, time } of fighters) assert.ok(bosses.met > 0, `${time}`);
    assert.ok(fighters.some(({ bosses }) => bosses.fallen > 0));
  });

  test(`${arena}: a good run earns the price of an upgrade, and by far not all of them`, () => {
    for (const { coins } of fighters) assert.ok(coins > 40 && coins < 400, `${coins}`);
  });
}
