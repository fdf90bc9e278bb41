import { STEPS } from "../../public/src/rules/story.js";
import { createGameState } from "../../public/src/states/gameState.js";
import { createPlayerState } from "../../public/src/states/playerState.js";

export const CHAPTERS = [1, 2, 3, 4];

/** All places of the story, in order: from the first to where all is told. */
export const PLACES = [[1, 1], ...STEPS.map(({ to }) => to)];

/** A game whose story is at a step, as it is when it came there by itself. */
export function gameAt([chapter, subchapter], changes = {}) {
  const game = createGameState({ id: "abc" });
  game.story = { chapter, subchapter };
  for (const number of CHAPTERS)
    game.bossDefeated[`chapter${number}`] = chapter > number || (chapter === number && subchapter >= 5);
  return { ...game, ...changes };
}

/** A player with so many runs behind them, who knows these skills. */
export function playerWith({ runs = 0, best = 0, skills = [], embeddings = [] } = {}) {
  const player = createPlayerState({ id: "abc", name: "Ada" });
  player.runs.Grassland = runs;
  player.highScore.Grassland = best;
  for (const skill of skills) player.skillUnlocked[skill] = true;
  for (const skill of embeddings) player.embeddings[skill] = true;
  return player;
}

/** A player with all that the story has given by then. */
export function playerAt([chapter, subchapter]) {
  const isPast = (number) => chapter > number || (chapter === number && subchapter >= 4);
  const gifts = ["swordBeam", "shuriken", "shieldAura"];
  return playerWith({ skills: gifts.filter((_, i) => isPast(i + 1)), embeddings: isPast(4) ? gifts : [] });
}
