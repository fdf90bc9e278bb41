import { hasSeen } from "./seen.js";

/**
 * Which of someone's talks comes next: the first that was not heard yet, else the one after the last.
 * @template {{id: string}} T
 * @param {T[]} talks
 * @param {import("../story.js").Game} game
 * @param {string} [last] The id of the talk that they had before.
 * @returns {T}
 */
export function nextTalk(talks, game, last) {
  const unheard = talks.find(({ id }) => !hasSeen(game, id));
  return unheard ?? talks[(talks.findIndex(({ id }) => id === last) + 1) % talks.length];
}
