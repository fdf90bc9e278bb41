import { loadText } from "../../text/load.js";
import { button, el } from "./dom.js";
import { openPanel } from "./panel.js";
import { loadStyle } from "./style.js";

const { fallen: text, homes } = await loadText("ui");
await loadStyle("summary");

/** A hand that was still fighting decides nothing. */
const GUARD_MS = 450;

/**
 * Says who fell in a dungeon, and asks where to go on.
 * @param {{who: "hero" | "friends", from: "entrance" | "checkpoint", home: string, advice: string}} fall `from`: where
 *   the next try begins; `home`: the hub to go back to.
 * @returns {Promise<"again" | "leave">}
 */
export function showFallen({ who, from, home, advice }) {
  return openPanel({
    className: "summary fallen",
    label: text.label[who],
    onEscape: "leave",
    guard: GUARD_MS,
    content: (close) => [
      el("h2", {}, text.title[who]),
      el("p", { class: "summary-best" }, advice),
      el(
        "div",
        { class: "row" },
        button(text.again[from], () => close("again"), { class: "button primary", autofocus: true }),
        button(homes[home], () => close("leave")),
      ),
    ],
  });
}
