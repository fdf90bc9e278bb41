import { el, signs } from "./dom.js";
import { loadStyle } from "./style.js";

await loadStyle("story");

const GONE_AFTER_MS = 5200;

/**
 * Says large across the view that a chapter begins or ends.
 * @param {{title: string, subtitle: string}} chapter
 */
export function storyBanner({ title, subtitle }) {
  signs().querySelector(".story-banner")?.remove();
  const sign = el(
    "div",
    { class: "story-banner" },
    el("span", {}, subtitle),
    el("strong", {}, title),
    el("i", { "aria-hidden": "true" }),
  );
  signs().append(sign);
  setTimeout(() => sign.remove(), GONE_AFTER_MS);
}
