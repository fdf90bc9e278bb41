import { el, signs } from "./dom.js";
import "./playStyles.js";

const GONE_AFTER_MS = 2600;

/**
 * Shows a place's or a wave's name large across the view for a moment; a newer banner replaces it.
 * @param {string} title
 * @param {string} [subtitle]
 */
export function banner(title, subtitle = "") {
  signs().querySelector(".banner")?.remove();
  const sign = el("div", { class: "banner" }, el("strong", {}, title), subtitle && el("span", {}, subtitle));
  signs().append(sign);
  setTimeout(() => sign.remove(), GONE_AFTER_MS);
}
