import { createGameState } from "../../public/src/states/gameState.js";
import { createPlayerState } from "../../public/src/states/playerState.js";

/** The steps of chapter 1 and the first of chapter 2, in order. */
export const PLACES = [
  [1, 1],
  [1, 2],
  [1, 3],
  [1, 4],
  [1, 5],
  [2, 1],
];

/** A game whose story is at a step, as it is when it came there by itself. */
export function gameAt([chapter, subchapter], changes = {}) {
  const game = createGameState({ id: "abc" });
  game.story = { chapter, subchapter };
  game.bossDefeated.chapter1 = chapter > 1 || subchapter >= 5;
  return { ...game, ...changes };
}

/** A player with so many runs behind them, who knows the beam or not. */
export function playerWith({ runs = 0, beam = false, best = 0 } = {}) {
  const player = createPlayerState({ id: "abc", name: "Ada" });
  player.runs.Grassland = runs;
  player.highScore.Grassland = best;
  player.skillUnlocked.swordBeam = beam;
  return player;
}
