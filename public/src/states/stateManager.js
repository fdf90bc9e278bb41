import { createGameState } from "./gameState.js";
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
 * Gives the documents to a session, joined with what it had saved, so that neither side loses.
 * @param {string} id
 * @param {{player: object | null, game: object | null}} saved
 * @param {{replace?: boolean}} [how] `replace`: a new game, which takes the saved one's place.
 */
export async function adoptSession(id, saved, { replace = false } = {}) {
  // Loaded only where two versions meet, which is rare.
  const merge = saved.player && !replace && (await import("./merge.js"));
  state.sessionId = id;
  if (!state.player) return;
  if (merge) {
    const join = state.player.id === null ? merge.addPlayers : merge.joinPlayers;
    state.player = join(saved.player, state.player);
    state.game = merge.joinGames(saved.game ?? {}, state.game);
  }
  state.player.id = id;
  state.game.id = id;
}

/**
 * Joins what the server has by now into what is played, and into the version of it that was to be saved.
 * @param {"player" | "game"} slot
 * @param {object} theirs
 * @param {object} ours
 * @returns {Promise<object>} What to save instead.
 */
export async function joinSaved(slot, theirs, ours) {
  const { joinGames, joinPlayers } = await import("./merge.js");
  const join = slot === "player" ? joinPlayers : joinGames;
  state[slot] = join(theirs, state[slot]);
  return join(theirs, ours);
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

/**
 * Lays a saved document over the defaults, so that a save from an older version has every field. Fields that the
 * defaults do not know stay as they were saved.
 * @template {object} T
 * @param {T} defaults
 * @param {object} saved
 * @returns {T}
 */
function completed(defaults, saved) {
  const whole = { ...defaults };
  for (const [field, value] of Object.entries(saved)) {
    whole[field] = isRecord(value) && isRecord(defaults[field]) ? completed(defaults[field], value) : value;
  }
  return whole;
}

function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
