import { skills } from "../public/src/content/skills.js";
import { avoiding, choices, preferring } from "./simulate/choices.js";
import { ARENAS, play } from "./simulate/play.js";
import { players } from "./simulate/players.js";

const [seeds = "6", part = "all"] = process.argv.slice(2);
const SEEDS = Array.from({ length: Number(seeds) }, (_, index) => index + 1);
const CARDS = Object.keys(skills).filter((id) => !skills[id].needs);

/** What several runs of one kind came to. */
function summary(setting) {
  const runs = SEEDS.map((seed) => play({ ...setting, seed }));
  const numbers = (of) => runs.map(of).sort((one, other) => one - other);
  const middle = (of) => Math.round(numbers(of)[Math.floor(runs.length / 2)]);
  const all = (of) => runs.map(of).reduce((sum, number) => sum + number, 0);
  const times = numbers((run) => run.time);
  return {
    "time (median)": middle((run) => run.time),
    "from – to": `${Math.round(times[0])} – ${Math.round(times.at(-1))}`,
    level: middle((run) => run.hero.level),
    score: middle((run) => run.score),
    kills: middle((run) => Object.values(run.kills).reduce((sum, count) => sum + count, 0)),
    coins: middle((run) => run.coins),
    bosses: `${all((run) => run.bosses.fallen)} of ${all((run) => run.bosses.met)}`,
  };
}

/** Everyone in the first arena, with every way to take cards. */
function printPlayers() {
  const table = {};
  for (const [name, player] of Object.entries(players)) {
    for (const [how, choice] of Object.entries(choices))
      table[`${name}, ${how}`] = summary({ player, choice });
  }
  console.table(table);
}

/** Who is worth looking at in every arena, without and with all upgrades. */
function printArenas() {
  const table = {};
  for (const arena of ARENAS) {
    for (const name of ["beginner", "kiter", "fighter"]) {
      const setting = { player: players[name], choice: choices.random, arena };
      table[`${arena}, ${name}`] = summary(setting);
      table[`${arena}, ${name}, upgraded`] = summary({ ...setting, ranks: "bought" });
    }
  }
  console.table(table);
}

/**
 * Each card taken whenever it lies there, and never, by a good player. Far below the others, a card is a trap; one
 * without which a run is far below the others is a must.
 */
function printCards() {
  const player = players.fighter;
  const table = { "(random)": summary({ player, choice: choices.random }) };
  for (const id of CARDS) {
    table[id] = summary({ player, choice: preferring(id) });
    table[`no ${id}`] = summary({ player, choice: avoiding(id) });
  }
  console.table(table);
}

const parts = { players: printPlayers, arenas: printArenas, cards: printCards };
console.log(`Seconds, levels, score and kills of scripted players, ${SEEDS.length} seeds each`);
for (const [name, print] of Object.entries(parts)) if (part === "all" || part === name) print();
