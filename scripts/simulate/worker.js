import { parentPort } from "node:worker_threads";
import { choices, picky } from "./choices.js";
import { play } from "./play.js";
import { players } from "./players.js";

/** What can be sent back of a run; functions cannot. */
function figuresOf({ time, score, coins, state, hero, kills, bosses, dealt }) {
  const fallen = Object.values(kills).reduce((sum, number) => sum + number, 0);
  return { time, score, coins, level: hero.level, kills: fallen, isDead: state === "dead", bosses, dealt };
}

parentPort.on("message", ({ player, choice = "random", likes, bans, ...setting }) => {
  const chosen = picky(choices[choice], { likes, bans });
  parentPort.postMessage(figuresOf(play({ ...setting, player: players[player], choice: chosen })));
});
