import { DUNGEONS } from "../places.js";
import { hasReached } from "../story.js";

/** What each chapter's shrine teaches, in the words of `skillUnlocked`. */
export const GIFTS = { 1: "swordBeam", 2: "shuriken", 3: "shieldAura" };

/** The player with every skill that the game's document tells of. */
export function withGifts(player, game) {
  const missing = Object.entries(GIFTS)
    .filter(([chapter, skill]) => !player.skillUnlocked[skill] && isGiven(game, Number(chapter)))
    .map(([, skill]) => [skill, true]);
  if (missing.length === 0) return player;
  return { ...player, skillUnlocked: { ...player.skillUnlocked, ...Object.fromEntries(missing) } };
}

/** Nobody comes to a boss without its chapter's gift. */
function isGiven(game, chapter) {
  return game[DUNGEONS[chapter]]?.shrines?.length > 0 || hasReached(game.story, chapter, 4);
}

/** The player with every embedding that the game's document tells of. */
export function withEmbeddings(player, { neonfactory, story }) {
  const found = Array.isArray(neonfactory?.embeddings) ? neonfactory.embeddings : [];
  const has = (skill) => found.includes(skill) || hasReached(story, 4, 4);
  const missing = Object.keys(player.embeddings).filter((skill) => !player.embeddings[skill] && has(skill));
  if (missing.length === 0) return player;
  const more = Object.fromEntries(missing.map((skill) => [skill, true]));
  return { ...player, embeddings: { ...player.embeddings, ...more } };
}
