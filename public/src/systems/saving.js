import { SaveQueue } from "../rules/saveQueue.js";
import { adoptSession, joinSaved, state } from "../states/stateManager.js";
import {
  createGameData,
  createPlayerData,
  getSessionId,
  loadGameData,
  loadPlayerData,
  RequestError,
  saveGameData,
  savePlayerData,
  saveScore,
  startRun,
} from "./saveload.js";
import { unsent } from "./unsent.js";

const listeners = new Set();
let status = { state: "idle", message: "" };

/** The player as last sent or about to be, to see at the page's end whether there is anything new. */
let lastPlayer = "";

/** Runs later; returns what prevents it. @param {() => void} run @param {number} milliseconds */
export function schedule(run, milliseconds) {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

const queue = new SaveQueue({
  send,
  renew: renewSession,
  store: unsent,
  random: Math.random,
  schedule,
  onStatus(now) {
    status = now;
    if (now.state === "saved") state.online = true;
    if (now.state === "retrying") state.online = false;
    for (const listener of listeners) listener(status);
  },
});

/** How the latest save fared: `{state, message}`. */
export const saveStatus = () => status;

/**
 * Calls `listener` at every change of the save status and returns what stops that.
 * @param {(status: {state: string, message: string}) => void} listener
 */
export function onSaveStatus(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Asks for the player and the world to be saved as they are now; nobody needs to wait for it.
 * @param {{create?: boolean}} [how] `create`: there is nothing on the server, or it is to be replaced.
 * @returns {Promise<boolean>} Whether the server took both, once it has answered.
 */
export async function requestSave({ create = false } = {}) {
  if (!state.player) return true;
  lastPlayer = JSON.stringify(state.player);
  const answers = await Promise.all([
    queue.put("player", { document: structuredClone(state.player), create }),
    queue.put("game", { document: structuredClone(state.game), create }),
  ]);
  return !answers.includes(null);
}

/**
 * Asks for a score to be entered on its board, and answers with what the server said, or null if it refused.
 * @param {{board: string, score: number, run?: string | null}} entry `run`: the ticket of the run that it comes from.
 */
export function requestScore({ board, score, run = null }) {
  return queue.put(`score:${board}`, { board, score, run, name: state.player.name });
}

/** What earlier visits could not send, by slot. */
export const unsentSaves = () => queue.waiting;

/** Drops what was not sent: a new game replaces it. */
export const forgetUnsent = () => queue.clear();

/** Sends what waits at once; for when the network is back or the player asks. */
export const sendNow = () => queue.retryNow();

/** Sends nothing more, until saving goes on; resolves when nothing is under way. */
export const holdSaving = () => queue.hold();

/** Lets saving go on. */
export const resumeSaving = () => queue.release();

/** Saves nothing any more of what this page knows, and forgets what waits. */
export const endSaving = () => queue.end();

/** Saves what is new when the page is left or hidden, and tries again when the network returns. */
export function watchPage() {
  addEventListener("online", sendNow);
  addEventListener("pagehide", sendLast);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && hasNews()) requestSave();
  });
}

const hasNews = () => state.player !== null && JSON.stringify(state.player) !== lastPlayer;

/** The page is going: nobody will hear the answer, so what waits stays kept for the next visit. */
function sendLast() {
  if (!state.sessionId || !state.player || queue.isStopped) return;
  if (!hasNews() && !queue.waiting.player) return;
  lastPlayer = JSON.stringify(state.player);
  savePlayerData(state.player, { keepalive: true }).catch(() => {});
}

async function send(slot, value) {
  const id = state.sessionId;
  if (!id) throw new RequestError("stranger", "There is no session yet.");
  if (slot in writers) return sendDocument(slot, { ...value.document, id }, value.create);
  // Only who has played needs it; the title does without.
  const { boardKey, boardMember, enterScore } = await import("./leaderboard.js");
  const entry = { key: boardKey(value.board), score: value.score, member: boardMember(value.name, id) };
  return enterScore(value, {
    startRun,
    enter: (run) => saveScore({ ...entry, run }),
    keep: () => unsent.save(queue.waiting),
  });
}

const writers = {
  player: { create: createPlayerData, save: savePlayerData },
  game: { create: createGameData, save: saveGameData },
};

/** Another tab or device may have saved since: then both are joined, and what comes of it is sent. */
async function sendDocument(slot, document, create) {
  const write = create ? writers[slot].create : writers[slot].save;
  try {
    return await write(document);
  } catch (error) {
    if (error.kind !== "stale" || !error.document) throw error;
    return sendDocument(slot, await joinSaved(slot, error.document, document), create);
  }
}

/**
 * Play began without a server and there is one now, or the session is gone: move to the one that there is, join what
 * it had saved with what was played, and bring the scores along if the server has lost them.
 */
async function renewSession() {
  const former = state.sessionId;
  const id = await getSessionId();
  const [player, game, left] = await Promise.all([
    loadPlayerData(id),
    loadGameData(id),
    former && loadPlayerData(former),
  ]);
  await adoptSession(id, { player, game });
  requestSave();
  if (left || !state.player) return;
  for (const [board, score] of Object.entries(state.player.highScore)) {
    if (score > 0) requestScore({ board, score });
  }
}
