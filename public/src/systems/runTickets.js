import { RunTicket } from "../rules/runTicket.js";
import { state } from "../states/stateManager.js";
import { RequestError, startRun } from "./saveload.js";
import { schedule } from "./saving.js";

/**
 * Takes the ticket of a run that begins on a board, as soon as there is a server and a session.
 * @param {import("../states/playerState.js").Board} board
 */
export function takeTicket(board) {
  return new RunTicket({
    start: async () => {
      if (!state.sessionId) throw new RequestError("stranger");
      return startRun(board);
    },
    schedule,
    random: Math.random,
  });
}
