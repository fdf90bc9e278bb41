import { pauseAfter } from "../rules/saveQueue.js";
import { adoptSession, continueGame, state } from "../states/stateManager.js";
import { getSessionId, loadGameData, loadPlayerData } from "./saveload.js";
import { requestSave, sendNow, unsentSaves } from "./saving.js";

/**
 * Asks the server who this browser is, and loads what was saved. What an earlier visit could not send is joined with
 * it, and sent.
 * @returns {Promise<void>} Rejects while there is no server.
 */
export async function openSession() {
  const id = await getSessionId();
  const [player, game] = await Promise.all([loadPlayerData(id), loadGameData(id)]);
  state.online = true;
  openWithoutServer();
  if (state.player) {
    await adoptSession(id, { player, game }, { replace: unsentSaves().player?.create });
    requestSave();
  } else {
    state.sessionId = id;
    if (player) continueGame({ player, game });
    sendNow();
  }
}

/** Lets a player go on without a server, from what an earlier visit could not send. */
export function openWithoutServer() {
  const { player, game } = unsentSaves();
  if (player && !state.player) continueGame({ player: player.document, game: game?.document ?? null });
}

/**
 * Opens the session, and while there is no server tries again with growing pauses.
 * @param {{onOpen: () => void, onFailure: (error: Error) => void}} listener
 * @returns {() => void} Gives up.
 */
export function keepConnecting({ onOpen, onFailure }) {
  let failures = 0;
  let timer = 0;
  let wanted = true;

  async function attempt() {
    clearTimeout(timer);
    try {
      await openSession();
      if (wanted) onOpen();
      stop();
    } catch (error) {
      if (!wanted) return;
      failures += 1;
      timer = setTimeout(attempt, pauseAfter(failures, Math.random(), (error.retryAfter ?? 0) * 1000));
      onFailure(error);
    }
  }

  function stop() {
    wanted = false;
    clearTimeout(timer);
    removeEventListener("online", attempt);
  }

  addEventListener("online", attempt);
  attempt();
  return stop;
}
