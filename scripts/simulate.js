import { grassland } from "../public/src/content/arenas.js";
import { choices, preferring } from "./simulate/choices.js";
import { play } from "./simulate/play.js";
import { players } from "./simulate/players.js";

const [seeds = "6", part = "all"] = process.argv.slice(2);
const SEEDS = Array.from({ length: Number(seeds) }, (_, index) => index + 1);

/** What several runs of one kind came to. */
function summary(player, choice) {
  const runs = SEEDS.map((seed) => play(player, choice, seed));
  const numbers = (of) => runs.map(of).sort((one, other) => one - other);
  const middle = (of) => Math.round(numbers(of)[Math.floor(runs.length / 2)]);
  const times = numbers((run) => run.time);
  return {
    "time (median)": middle((run) => run.time),
    "from – to": `${Math.round(times[0])} – ${Math.round(times.at(-1))}`,
    level: middle((run) => run.hero.level),
    score: middle((run) => run.score),
    kills: middle((run) => Object.values(run.kills).reduce((sum, count) => sum + count, 0)),
  };
}

function printPlayers() {
  const table = {};
  for (const [name, player] of Object.entries(players)) {
    for (const [how, choice] of Object.entries(choices)) table[`${name}, ${how}`] = summary(player, choice);
  }
  console.table(table);
}

/** Each card taken whenever it lies there, by a good player: a card far below the others is a trap. */
function printCards() {
  const table = { "(random)": summary(players.fighter, choices.random) };
  for (const id of Object.keys(grassland.skills)) {
    if (!grassland.skills[id].needs) table[id] = summary(players.fighter, preferring(id));
  }
  console.table(table);
}

console.log(`Seconds, levels, score and kills of scripted players, ${SEEDS.length} seeds each`);
if (part !== "cards") printPlayers();
if (part !== "players") printCards();
