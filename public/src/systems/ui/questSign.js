import { el, signs } from "./dom.js";

/**
 * Keeps in a corner what there is to do next.
 * @param {string} text
 */
export function showQuest(text) {
  const sign = signs().querySelector(".quest");
  if (sign?.textContent === text) return;
  sign?.remove();
  signs().prepend(el("p", { class: "quest" }, text));
}

/** Takes the sign away. */
export const hideQuest = () => signs().querySelector(".quest")?.remove();
