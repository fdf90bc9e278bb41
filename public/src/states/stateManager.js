import { createGameState } from "./gameState.js";
import { completed, mergeGame, mergePlayer } from "./merge.js";
import { createPlayerState } from "./playerState.js";

/**
 * What is saved, as the page knows it now.
 * @type {{
 *   player: import("./playerState.js").PlayerState | null,
 *   game: import("./gameState.js").GameState | null,
 *   sessionId: string | null,
 *   online: boolean,
 * }}
 */
export const state = { player: null, game: null, sessionId: null, online: false };

/**
 * Begins anew under a name, in the place of the save that there was; whoever calls it asks for the save.
 * @param {string} name
 */
export function startNewGame(name) {
  const id = state.sessionId ?? state.player?.id ?? null;
  state.player = createPlayerState({ id, name });
  state.game = createGameState({ id });
}

/**
 * Goes on with saved documents; a field that they lack gets its default.
 * @param {{player: object, game: object | null}} saved
 */
export function continueGame(saved) {
  const id = state.sessionId ?? saved.player.id ?? null;
  state.player = { ...completed(createPlayerState({ id, name: "" }), saved.player), id };
  state.game = { ...completed(createGameState({ id }), saved.game ?? {}), id };
}

/**
 * Gives the documents to a session. If they were never a session's, what this one had saved before is merged in, so
 * that neither side loses; else they are the newer version of it.
 * @param {string} id
 * @param {{player: object | null, game: object | null}} saved
 */
export function adoptSession(id, saved) {
  state.sessionId = id;
  const { player, game } = state;
  if (!player) return;
  const isOwn = player.id !== null;
  state.player = { ...(isOwn ? player : mergePlayer(saved.player, player)), id };
  state.game = { ...(isOwn ? game : mergeGame(saved.game, game)), id };
}

/**
 * Enters a finished run into the player's records.
 * @param {{
 *   board: import("./playerState.js").Board,
 *   score: number,
 *   kills: Partial<import("./playerState.js").Kills>,
 *   time: number,
 *   coins?: number,
 * }} run
 * @returns {{best: number, isBest: boolean}} The best score including this run, and whether this run set it.
 */
export function recordRun({ board, score, kills, time, coins = 0 }) {
  const { player } = state;
  const before = player.highScore[board];
  player.leaderboard = board;
  player.highScore[board] = Math.max(before, score);
  player.bestTime[board] = Math.max(player.bestTime[board], Math.floor(time));
  player.runs[board] += 1;
  player.coins = (player.coins ?? 0) + coins;
  for (const kind of Object.keys(player.enemiesKilled)) player.enemiesKilled[kind] += kills[kind] ?? 0;
  return { best: player.highScore[board], isBest: score > before };
}
