import { loadText } from "../../text/load.js";
import { inputDevice } from "../input.js";
import { settings } from "../settings.js";
import { el, signs } from "./dom.js";
import { keySign } from "./keys.js";
import "./playStyles.js";

const { hints: text } = await loadText("ui");

/** What is shown, to see at each frame whether it still holds. @type {unknown[]} */
let shown = [];

/**
 * Shows how something is done, in the buttons of the device in use; null takes it away.
 * @param {import("../../rules/firstSteps.js").Step | null} step
 */
export function showHint(step) {
  const wanted = step ? [step, inputDevice(), settings.bindings] : [];
  if (wanted.length === shown.length && wanted.every((part, at) => part === shown[at])) return;
  shown = wanted;
  signs().querySelector(".hint")?.remove();
  if (step)
    signs().append(
      el("p", { class: "hint", data: { device: inputDevice() } }, keySign(step), ` ${text[step]}`),
    );
}
