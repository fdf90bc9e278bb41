/** The Redis lens: shows, beside the game, what each answer of the server asked of Redis. */
import { state } from "../states/stateManager.js";
import { loadText } from "../text/load.js";
import { answerLog } from "./saveload.js";
import { currentScene } from "./travel.js";
import { toast } from "./ui/toast.js";

const { lens: text, errors } = await loadText("ui");

/** @type {(() => void) | null} Closes the lens; null while it is not open. */
let close = null;
let opening = false;

/** Opens the lens, or closes it; where the server does not tell of its commands it says that. */
export async function toggleLens() {
  if (close) return close();
  if (opening || currentScene() === "title") return;
  if (answerLog.latest.length === 0) return toast(state.sessionId ? text.off : errors.offline);
  opening = true;
  try {
    const { openLens } = await import("./ui/lensPanel.js");
    close = openLens(() => {
      close = null;
    });
  } finally {
    opening = false;
  }
}
