import { inputDevice } from "../input.js";
import { button, el } from "./dom.js";
import { keyLabel } from "./keys.js";
import { openPanel } from "./panel.js";

const ACTIONS = [
  ["move", "Run"],
  ["attack", "Swing the sword; hold to keep swinging"],
  ["dodge", "Dash through danger"],
  ["interact", "Talk, read, enter"],
  ["journal", "Open the journal"],
  ["map", "Look at the map"],
  ["pause", "Pause"],
];

/**
 * Says how to play, in the buttons of the device in use.
 * @returns {Promise<void>}
 */
export function openHowToPlay() {
  const device = inputDevice();
  return openPanel({
    className: "how",
    label: "How to play",
    onEscape: undefined,
    content: (close) => [
      el("h2", {}, "How to play"),
      el(
        "dl",
        { class: "keys" },
        ...ACTIONS.flatMap(([action, text]) => [
          el("dt", {}, el("kbd", {}, keyLabel(action, device))),
          el("dd", {}, text),
        ]),
      ),
      el("p", {}, "In an arena: clear the Lag, gather the gems it drops, pick a skill at every level."),
      el(
        "div",
        { class: "row" },
        button("Got it", () => close(), { class: "button primary" }),
      ),
    ],
  });
}
