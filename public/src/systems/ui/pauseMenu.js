import { state } from "../../states/stateManager.js";
import { loadText } from "../../text/load.js";
import { hasMap, openBook, openMapHere } from "../books.js";
import { isKeyOf } from "../input.js";
import { requestSave } from "../saving.js";
import { button, el, weave } from "./dom.js";
import { openHowToPlay } from "./howToPlay.js";
import { openPanel } from "./panel.js";
import { openSettings } from "./settingsPanel.js";
import { loadStyle } from "./style.js";

const { pause: text, homes } = await loadText("ui");
await loadStyle("pause");

/**
 * Stops the game and asks what now.
 * @param {{place?: "hub" | "arena" | "dungeon", home?: string}} [where] What there is to leave; of a dungeon, for which hub.
 * @returns {Promise<"resume" | "leave">}
 */
export function openPause({ place = "hub", home } = {}) {
  return openPanel({
    className: "pause",
    label: text.title,
    onEscape: "resume",
    onKey(event) {
      // The key that paused goes on, too; Escape does so by itself.
      if (event.code !== "Escape" && isKeyOf(event, "pause"))
        event.target.dispatchEvent(new Event("cancel", { bubbles: true }));
    },
    content: (close) => [
      el("h2", {}, text.title),
      el(
        "div",
        { class: "column" },
        button(text.resume, () => close("resume"), { class: "button primary", autofocus: true }),
        ...(place === "arena" ? [] : books()),
        lensButton(close),
        button(text.settings, openSettings),
        saveButton(),
        button(text.how, openHowToPlay),
        button(text.controls, async () => (await import("./controlsPanel.js")).openControls()),
        button(text.leave[place] ?? homes[home], () => close("leave")),
      ),
      session(),
    ],
  });
}

/** A fight has no time for reading. */
function books() {
  return [button(text.journal, openBook), ...(hasMap() ? [button(text.map, openMapHere)] : [])];
}

/** What it shows lies beside the game, and is seen as the game goes on. */
function lensButton(close) {
  const label = document.querySelector(".lens") ? text.lens.close : text.lens.open;
  return button(label, async () => {
    close("resume");
    (await import("../lens.js")).toggleLens();
  });
}

function saveButton() {
  const made = button(text.save, async () => {
    made.textContent = text.saving;
    made.textContent = (await requestSave()) ? text.saved : text.notSaved;
  });
  return made;
}

/** The id is what the saves are filed under; whoever looks for them in Redis wants to copy it. */
function session() {
  if (!state.sessionId) return el("p", { class: "session" }, text.noSession);
  const copy = button(
    text.copy,
    async () => {
      await navigator.clipboard.writeText(state.sessionId);
      copy.textContent = text.copied;
    },
    { class: "button small" },
  );
  return el("p", { class: "session" }, ...weave(text.session, { id: el("code", {}, state.sessionId) }), copy);
}
