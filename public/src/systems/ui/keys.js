/** What the buttons are called, and how they look, on the device in use. */
import { loadText } from "../../text/load.js";
import { padFamily } from "../gamepad.js";
import { inputDevice } from "../input.js";
import { settings } from "../settings.js";
import { el } from "./dom.js";
import { loadStyle } from "./style.js";

/** @typedef {import("../../rules/bindings.js").Bindable | "move"} Action */

const { keys, pad, touch } = await loadText("ui");
await loadStyle("keys");

const ARROWS = { ArrowUp: "↑", ArrowLeft: "←", ArrowDown: "↓", ArrowRight: "→" };
/** What stands on the four buttons under the right thumb: south, east, west, north. */
const FACES = { letters: "ABXY", nintendo: "BAYX", playstation: "✕○□△" };
const FACE_OF = { attack: 0, dodge: 1, interact: 3 };
const WAYS = ["up", "left", "down", "right"];

/** What stands on the keys of this keyboard, once the browser has said so, if it does. @type {Map<string, string>} */
let printed = new Map();
navigator.keyboard?.getLayoutMap?.().then(
  (layout) => {
    printed = layout;
  },
  () => {},
);

/**
 * What a key is called.
 * @param {string} code As `KeyboardEvent.code`.
 */
export function keyName(code) {
  if (keys[code] ?? ARROWS[code]) return keys[code] ?? ARROWS[code];
  if (printed.has(code)) return printed.get(code).toUpperCase();
  if (code.startsWith("Numpad")) return keys.numpad.replace("{key}", code.slice(6));
  return code.replace(/^(Key|Digit)/, "");
}

const keyOf = (action) => (action === "pause" ? "Escape" : settings.bindings[action][0]);

const SIGNS = {
  keyboard(action) {
    const actions = action === "move" ? WAYS : [action];
    return actions.map((one) => el("kbd", {}, keyName(keyOf(one))));
  },
  gamepad(action) {
    if (!(action in FACE_OF)) return [el("kbd", { class: "pad-key" }, pad[action])];
    const at = FACE_OF[action];
    return [el("kbd", { class: "pad-face", data: { at: String(at) } }, [...FACES[padFamily()]][at])];
  },
  touch: (action) => [
    el("span", { class: "touch-sign", data: { sign: action }, "aria-hidden": "true" }),
    el("span", { class: "touch-word" }, touch[action]),
  ],
};

/**
 * A sign for the button that does something, as it looks on the device in use.
 * @param {Action} action
 * @returns {HTMLElement}
 */
export const keySign = (action) => el("span", { class: "key-sign" }, ...SIGNS[inputDevice()](action));
