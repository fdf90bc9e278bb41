import { inputDevice } from "../input.js";
import { settings } from "../settings.js";
import { el, signs } from "./dom.js";
import { keySign } from "./keys.js";
import "./playStyles.js";

/** What is shown, to see at each frame whether it still holds. */
let shown = { text: "", device: "", bindings: {} };

const holds = (text) =>
  shown.text === text && shown.device === inputDevice() && shown.bindings === settings.bindings;

/**
 * Shows what the interact button does here, with the button of the device in use. An empty text takes it away.
 * @param {string | null} text
 */
export function showPrompt(text) {
  const sign = signs().querySelector(".prompt");
  if (!text) return sign?.remove();
  if (sign && holds(text)) return;
  sign?.remove();
  const device = inputDevice();
  shown = { text, device, bindings: settings.bindings };
  // On a touch screen the button itself is in view.
  const key = device !== "touch" && keySign("interact");
  signs().append(el("p", { class: "prompt", data: { device } }, key, ` ${text}`));
}
