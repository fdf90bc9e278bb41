import { CARDS, cardRuns, MERGED, partsOf, worthOf } from "./simulate/cards.js";
import { choices } from "./simulate/choices.js";
import { ARENAS } from "./simulate/play.js";
import { playAll } from "./simulate/playAll.js";
import { players } from "./simulate/players.js";

const [seeds = "6", part = "all"] = process.argv.slice(2);
const SEEDS = Array.from({ length: Number(seeds) }, (_, index) => index + 1);

/** When two cards are merged as a rule, and until when that is looked at. */
const MERGED_AT = { from: { time: 300, level: 12 }, longest: 520 };

/** What several runs of one kind came to. */
function summaryOf(runs) {
  const numbers = (of) => runs.map(of).sort((one, other) => one - other);
  const middle = (of) => Math.round(numbers(of)[Math.floor(runs.length / 2)]);
  const all = (of) => runs.map(of).reduce((sum, number) => sum + number, 0);
  const times = numbers((run) => run.time);
  return {
    "time (median)": middle((run) => run.time),
    "time (mean)": Math.round(all((run) => run.time) / runs.length),
    "from – to": `${Math.round(times[0])} – ${Math.round(times.at(-1))}`,
    level: middle((run) => run.level),
    score: middle((run) => run.score),
    kills: middle((run) => run.kills),
    coins: middle((run) => run.coins),
    bosses: `${all((run) => run.bosses.fallen)} of ${all((run) => run.bosses.met)}`,
    harm: (all((run) => run.bosses.harm) / runs.length).toFixed(2),
  };
}

/** A table with a row for each kind of run, played with each seed. */
async function printRows(rows) {
  const settings = rows.flatMap(([name, setting]) => SEEDS.map((seed) => ({ name, ...setting, seed })));
  const runs = await playAll(settings);
  const table = rows.map(([name]) => [name, summaryOf(runs.filter((run) => run.name === name))]);
  console.table(Object.fromEntries(table));
}

/** Everyone in the first arena, with every way to take cards. */
function printPlayers() {
  const rows = Object.keys(players).flatMap((player) =>
    Object.keys(choices).map((choice) => [`${player}, ${choice}`, { player, choice, arena: "grassland" }]),
  );
  return printRows(rows);
}

/** Who is worth looking at in every arena, without and with all upgrades. */
function printArenas() {
  const rows = ARENAS.flatMap((arena) =>
    ["beginner", "kiter", "fighter"].flatMap((player) => [
      [`${arena}, ${player}`, { player, arena }],
      [`${arena}, ${player}, upgraded`, { player, arena, ranks: "bought" }],
    ]),
  );
  return printRows(rows);
}

/**
 * Each card by the runs of a good player in which it was taken whenever it lay there, and by those in which it never
 * was; 1 is the mean of the arena. Liked and far below it, a card is a trap; banned and far below it, it is a must.
 */
async function printCards() {
  const runs = await playAll(cardRuns(SEEDS.length));
  for (const figure of ["time", "score"]) {
    console.log(`Cards by ${figure}: liked / banned`);
    console.table(tableOfWorth(runs, figure));
  }
}

function tableOfWorth(runs, figure) {
  const tell = ({ liked, banned }) => `${liked.toFixed(2)} / ${banned.toFixed(2)}`;
  const worths = [
    ["all", runs],
    ...ARENAS.map((arena) => [arena, runs.filter((run) => run.arena === arena)]),
  ];
  const columns = worths.map(([name, chosen]) => [name, worthOf(chosen, figure)]);
  const rowOf = (id) => Object.fromEntries(columns.map(([name, worth]) => [name, tell(worth[id])]));
  return Object.fromEntries(CARDS.map((id) => [id, rowOf(id)]));
}

/** Each merged card beside its two parts without it, late in a run. */
function printMerged() {
  const rows = MERGED.flatMap((id) =>
    ARENAS.flatMap((arena) => {
      const parts = { player: "fighter", arena, bans: [id], granted: partsOf(id), ...MERGED_AT };
      return [
        [`${id}, ${arena}`, { ...parts, granted: [...parts.granted, { id, rank: 1 }] }],
        [`${id}, ${arena}, parts alone`, parts],
      ];
    }),
  );
  return printRows(rows);
}

const parts = { players: printPlayers, arenas: printArenas, cards: printCards, merged: printMerged };
console.log(`Seconds, levels, score and kills of scripted players, ${SEEDS.length} seeds each`);
for (const [name, print] of Object.entries(parts)) if (part === "all" || part === name) await print();
