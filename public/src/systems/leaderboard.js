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
 * Enters a score with the ticket of its run. A score whose run got none, or one that the server does not know any more,
 * gets a new ticket, and with that the server takes it once a run of its length could have that score (`early` until
 * then).
 * @param {{board: string, score: number, run: string | null}} value `run`, its ticket, becomes the one it was tried with.
 * @param {object} outside
 * @param {(board: string) => Promise<string>} outside.startRun
 * @param {(ticket: string) => Promise<object>} outside.enter Rejects with an error that has a `kind`.
 * @param {() => void} outside.keep The ticket is new: the next try, be it after a reload, has to be with it.
 */
export async function enterScore(value, { startRun, enter, keep }) {
  if (value.run) {
    try {
      return await enter(value.run);
    } catch (error) {
      if (error.kind !== "spent") throw error;
    }
  }
  value.run = await startRun(value.board);
  keep();
  return enter(value.run);
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
