import { ACTIONS, actionOf, isBindable, LAYOUTS, layoutOf, rebind } from "../../rules/bindings.js";
import { fill, loadText } from "../../text/load.js";
import { setSetting, settings } from "../settings.js";
import { button, el } from "./dom.js";
import { keyName } from "./keys.js";
import { openPanel } from "./panel.js";
import { loadStyle } from "./style.js";

/** @typedef {import("../../rules/bindings.js").Bindable} Bindable */

const { controls: text, actions: names } = await loadText("ui");
await loadStyle("controls", "settings");

/**
 * Shows which key does what, and lets each be changed: an action is chosen, then the next key is its own.
 * @returns {Promise<void>}
 */
export function openControls() {
  const said = el("p", { class: "controls-said", role: "status" }, text.hint);
  const say = (line) => {
    said.textContent = line;
  };
  const rows = ACTIONS.map((action) => createRow(action, say, refresh));
  const layouts = Object.keys(LAYOUTS).map((name) => layoutButton(name, say, refresh));

  function refresh() {
    for (const row of rows) row.refresh();
    for (const one of layouts)
      one.setAttribute("aria-pressed", String(one.dataset.layout === layoutOf(settings.bindings)));
  }

  refresh();
  return openPanel({
    className: "controls",
    label: text.title,
    onEscape: undefined,
    content: (close) => [
      el("h2", {}, text.title),
      el(
        "div",
        { class: "setting", role: "group", "aria-label": text.layout },
        el("span", {}, text.layout),
        ...layouts,
      ),
      el("div", { class: "bindings" }, ...rows.map((row) => row.node)),
      said,
      el(
        "div",
        { class: "row" },
        button(text.done, () => close(), { class: "button primary" }),
      ),
    ],
  });
}

function layoutButton(name, say, refresh) {
  const choose = () => {
    setSetting("bindings", LAYOUTS[name]);
    refresh();
    say(fill(text.restored, { layout: text[name] }));
  };
  return button(text[name], choose, { class: "button small choice", data: { layout: name } });
}

/** A row: its action, its key, its further keys. A press on it waits for the next key. */
function createRow(action, say, refresh) {
  const key = el("kbd");
  const also = el("small");
  const listen = () => {
    node.dataset.waiting = "true";
    key.textContent = text.press;
    say(fill(text.asked, { action: names[action] }));
  };
  const node = button("", listen, { class: "binding", data: { action, waiting: "false" } });
  node.append(el("span", {}, names[action]), key, also);

  function stop(line) {
    node.dataset.waiting = "false";
    refresh();
    say(line);
  }

  node.addEventListener("focusout", () => node.dataset.waiting === "true" && stop(text.kept));
  node.addEventListener(
    "keydown",
    (event) => {
      if (node.dataset.waiting !== "true") return;
      event.preventDefault();
      event.stopPropagation();
      // The press that chose the action may still be held.
      if (!event.repeat) take(action, event, { say, stop });
    },
    { capture: true },
  );
  return { node, refresh: () => write({ node, key, also }, action) };
}

/** A gamepad plays keys that are no real ones: it can choose an action, but has no key for it. */
function take(action, event, { say, stop }) {
  if (event.code === "Escape" || !event.isTrusted) return stop(text.kept);
  if (!isBindable(event.code)) return say(text.refused);
  const former = settings.bindings;
  const holder = actionOf(former, event.code);
  setSetting("bindings", rebind(former, action, event.code));
  stop(answerTo(action, holder));
  // Space presses a button as it is let go.
  event.target.addEventListener("keyup", (up) => up.preventDefault(), { once: true });
}

function answerTo(action, holder) {
  const { bindings } = settings;
  const values = { action: names[action], key: keyName(bindings[action][0]) };
  if (!holder || holder === action) return fill(text.bound, values);
  const otherKey = bindings[holder].map(keyName).join(", ");
  return fill(text.swapped, { ...values, other: names[holder], otherKey });
}

function write({ node, key, also }, action) {
  const [first, ...others] = settings.bindings[action].map(keyName);
  // Escape pauses besides, whatever else does.
  const more = action === "pause" ? [...others, keyName("Escape")] : others;
  key.textContent = first;
  also.textContent = more.length > 0 ? fill(text.also, { keys: more.join(", ") }) : "";
  node.setAttribute(
    "aria-label",
    fill(text.row, { action: names[action], key: [first, ...more].join(", ") }),
  );
}
