import { inputDevice } from "../input.js";
import { el, overlay } from "./dom.js";
import { keyLabel } from "./keys.js";

/**
 * Shows what the interact button does here, with the button of the device in use. An empty text takes it away.
 * @param {string | null} text
 */
export function showPrompt(text) {
  const shown = overlay().querySelector(".prompt");
  if (!text) return shown?.remove();
  const device = inputDevice();
  if (shown?.dataset.text === text && shown.dataset.device === device) return;
  shown?.remove();
  // On a touch screen the button itself is in view.
  const key = device !== "touch" && el("kbd", {}, keyLabel("interact", device));
  overlay().append(el("p", { class: "prompt", data: { text, device } }, key, ` ${text}`));
}
