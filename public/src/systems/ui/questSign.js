import { settings } from "../settings.js";
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

/** Where the sign is, as it was measured for what it says. @type {{key: string, box: DOMRect | null}} */
let measured = { key: "", box: null };

/** The part of the page, in CSS pixels, that the sign covers; it is measured only when it may have changed. */
export function questCover() {
  const [sign] = questSigns();
  const key = sign ? [sign.textContent, innerWidth, innerHeight, settings.textSize].join() : "";
  if (key !== measured.key) measured = { key, box: sign?.getBoundingClientRect() ?? null };
  return measured.box;
}
