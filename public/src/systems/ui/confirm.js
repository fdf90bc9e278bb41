import { button, el } from "./dom.js";
import { openPanel } from "./panel.js";

/**
 * Asks a question with two answers; Escape is a no, and so is a press of Enter for what cannot be undone.
 * @param {{title: string, text: string, yes: string, no: string, danger?: boolean}} question
 * @returns {Promise<boolean>}
 */
export function confirmChoice({ title, text, yes, no, danger = false }) {
  return openPanel({
    className: "confirm",
    label: title,
    onEscape: false,
    content: (close) => [
      el("h2", {}, title),
      el("p", {}, text),
      el(
        "div",
        { class: "row" },
        button(no, () => close(false), { autofocus: danger }),
        button(yes, () => close(true), {
          class: danger ? "button danger" : "button primary",
          autofocus: !danger,
        }),
      ),
    ],
  });
}
