/**
 * @typedef {object} GameState
 * @property {string | null} id The session's id, as in the player's document.
 * @property {{chapter: number, subchapter: number}} story
 * @property {string[]} seen Ids of what was heard and read, each once (`rules/story/seen.js`).
 * @property {Record<"chapter1" | "chapter2" | "chapter3" | "chapter4", boolean>} bossDefeated
 */

/**
 * A world in which nothing has happened yet.
 * @param {{id: string | null}} of
 * @returns {GameState}
 */
export function createGameState({ id }) {
  return {
    id,
    story: { chapter: 1, subchapter: 1 },
    seen: [],
    bossDefeated: { chapter1: false, chapter2: false, chapter3: false, chapter4: false },
  };
}
