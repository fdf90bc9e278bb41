import { el, signs } from "./dom.js";

const GONE_AFTER_MS = 3500;

/**
 * Says something in passing, at the top of the page; it goes by itself.
 * @param {string} text
 */
export function toast(text) {
  const sign = el("p", { class: "toast" }, text);
  place().append(sign);
  setTimeout(() => sign.remove(), GONE_AFTER_MS);
}

function place() {
  const there = signs().querySelector(".toasts");
  if (there) return there;
  const made = el("div", { class: "toasts" });
  signs().append(made);
  return made;
}
