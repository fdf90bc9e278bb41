import { el, overlay, signs } from "./dom.js";
import "./playStyles.js";

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

/** The signs that say what there is to do: this one, and in a dungeon the one of its HUD. */
export const questSigns = () => [...overlay().querySelectorAll(".quest, .hud-quest")];
