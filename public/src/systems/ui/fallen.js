import { button, el } from "./dom.js";
import { openPanel } from "./panel.js";

/** A hand that was still fighting decides nothing. */
const GUARD_MS = 450;

/**
 * Says that the hero fell in a dungeon, and asks where to go on.
 * @param {{from: string, advice: string}} fall `from`: where the next try begins.
 * @returns {Promise<"again" | "leave">}
 */
export function showFallen({ from, advice }) {
  return openPanel({
    className: "summary",
    label: "You fell",
    onEscape: "leave",
    guard: GUARD_MS,
    content: (close) => [
      el("h2", {}, "Not forgotten"),
      el("p", { class: "summary-best" }, advice),
      el(
        "div",
        { class: "row" },
        button(`Again from the ${from}`, () => close("again"), { class: "button primary", autofocus: true }),
        button("Back to the green", () => close("leave")),
      ),
    ],
  });
}
