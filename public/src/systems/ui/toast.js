import { settings } from "../settings.js";
import { el, signs } from "./dom.js";
import "./playStyles.js";
import { questSigns } from "./questSign.js";

const GONE_AFTER_MS = 3500;

/** What changes a sign may come before or after what draws it in a frame. */
const FRAMES = 2;

/**
 * Says something in passing, at the top of the page; it goes by itself. What the sign of the quest says by then is not
 * said a second time: that sign shows itself instead.
 * @param {string} text
 */
export async function toast(text) {
  for (let frame = 0; frame < FRAMES; frame++) await new Promise(requestAnimationFrame);
  const sign = questSigns().find(({ textContent }) => textContent === text);
  if (sign) return wave(sign);
  say(text);
}

function say(text) {
  const sign = el("p", { class: "toast" }, text);
  place().append(sign);
  setTimeout(() => sign.remove(), GONE_AFTER_MS);
}

function wave(sign) {
  if (!settings.reducedMotion) sign.animate({ scale: [1, 1.12, 1] }, { duration: 420, iterations: 3 });
}

function place() {
  const there = signs().querySelector(".toasts");
  if (there) return there;
  const made = el("div", { class: "toasts" });
  signs().append(made);
  return made;
}
