import { loadText } from "../../text/load.js";
import { onDevice } from "../input.js";
import { button, el } from "./dom.js";
import { keySign } from "./keys.js";
import { openPanel } from "./panel.js";
import { loadStyle } from "./style.js";

const { how: text } = await loadText("ui");
await loadStyle("how");

const ACTIONS = /** @type {const} */ ([
  "move",
  "attack",
  "dodge",
  "interact",
  "journal",
  "map",
  "lens",
  "pause",
]);

/**
 * Says how to play, in the buttons of the device in use, and changes with it.
 * @returns {Promise<void>}
 */
export async function openHowToPlay() {
  const list = el("dl", { class: "keys" });
  const write = () =>
    list.replaceChildren(
      ...ACTIONS.flatMap((action) => [el("dt", {}, keySign(action)), el("dd", {}, text[action])]),
    );
  write();
  const stop = onDevice(write);
  await openPanel({
    className: "how",
    label: text.title,
    onEscape: undefined,
    content: (close) => [
      el("h2", {}, text.title),
      list,
      el("p", {}, text.arena),
      el(
        "div",
        { class: "row" },
        button(text.done, () => close(), { class: "button primary" }),
      ),
    ],
  });
  stop();
}
