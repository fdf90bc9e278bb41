import { addScore, killPoints } from "../score.js";
import { dropLoot } from "./pickups.js";

const STREAK_TIME = 3;

/**
 * What a fallen foe is worth in an arena: score, more of it in a streak, and what it carried.
 * @param {import("./types.js").Run} run
 * @param {import("./types.js").Foe} foe
 */
export function rewardKill(run, foe) {
  run.streak.count += 1;
  run.streak.left = STREAK_TIME;
  const circumstances = { elite: foe.elite, wave: run.wave.index, streak: run.streak.count };
  run.score = addScore(run.score, killPoints(foe.row, circumstances));
  dropLoot(run, foe);
}
