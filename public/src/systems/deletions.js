/** A player who wants to be forgotten: by the server, by this page, and by others that this browser has open. */
import { state } from "../states/stateManager.js";
import { deleteOwnData, getSessionId } from "./saveload.js";
import { endSaving, holdSaving, resumeSaving } from "./saving.js";

/** Where the pages of a browser tell each other whose session was deleted. */
const CHANNEL = "cache-quest.deletions";

/**
 * Has all that the server keeps of the player deleted, and begins anew with a new page. If it fails, saving goes on.
 * @returns {Promise<void>} Rejects if nothing was deleted.
 */
export async function deleteEverything() {
  await holdSaving();
  try {
    await deleteAll();
  } catch (error) {
    resumeSaving();
    throw error;
  }
  new BroadcastChannel(CHANNEL).postMessage(state.sessionId);
  beginAnew();
}

/** Begins anew, too, when another page had deleted what this one plays. */
export function heedDeletions() {
  new BroadcastChannel(CHANNEL).addEventListener("message", ({ data: id }) => {
    if (id === state.sessionId) beginAnew();
  });
}

/** An answer may be lost on its way: where the session is another one by now, it was done. */
async function deleteAll() {
  try {
    await deleteOwnData();
  } catch (error) {
    const id = await getSessionId().catch(() => state.sessionId);
    if (id === state.sessionId) throw error;
  }
}

/** All that this page knows is of a player who is no more. */
function beginAnew() {
  endSaving();
  location.reload();
}
