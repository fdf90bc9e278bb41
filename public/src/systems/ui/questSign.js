import { el, overlay } from "./dom.js";

/**
 * Keeps in a corner what there is to do next.
 * @param {string} text
 */
export function showQuest(text) {
  const sign = overlay().querySelector(".quest");
  if (sign?.textContent === text) return;
  sign?.remove();
  overlay().prepend(el("p", { class: "quest" }, text));
}

/** Takes the sign away. */
export const hideQuest = () => overlay().querySelector(".quest")?.remove();
