import { state } from "../states/stateManager.js";
import { getLeaderboardEntries } from "./saveload.js";

/** The sorted set that holds a board. */
export function boardKey(board) {
  return `leaderboards:survivor-${board}`;
}

/** How an entry says whose it is: the name for people, the id so that two of a name stay apart. */
export function boardMember(name, id) {
  return `${name}-${id}`;
}

/**
 * The ten highest of a board, ready to show. A name never holds a "-", so the first one ends it.
 * @param {string} board
 * @returns {Promise<{rank: number, name: string, score: number, own: boolean}[]>}
 */
export async function topTen(board) {
  const entries = await getLeaderboardEntries(boardKey(board), 10);
  return entries.map(({ value, score }, index) => {
    const dash = value.indexOf("-");
    const name = dash < 0 ? value : value.slice(0, dash);
    const own = state.sessionId !== null && value.slice(dash + 1) === state.sessionId;
    return { rank: index + 1, name, score, own };
  });
}
