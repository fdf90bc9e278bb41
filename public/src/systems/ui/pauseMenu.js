import { state } from "../../states/stateManager.js";
import { hasMap, openBook, openMapHere } from "../books.js";
import { requestSave } from "../saving.js";
import { button, el } from "./dom.js";
import { openHowToPlay } from "./howToPlay.js";
import { openPanel } from "./panel.js";
import { openSettings } from "./settingsPanel.js";

const PLACES = {
  hub: { title: "Paused", leave: "Leave to the title" },
  arena: { title: "Paused", leave: "Leave the run" },
  dungeon: { title: "Paused", leave: "Back to the green" },
};

/**
 * Stops the game and asks what now.
 * @param {{place?: "hub" | "arena" | "dungeon"}} [where] What there is to leave.
 * @returns {Promise<"resume" | "leave">}
 */
export function openPause({ place = "hub" } = {}) {
  const { title, leave } = PLACES[place];
  return openPanel({
    className: "pause",
    label: title,
    onEscape: "resume",
    onKey(event) {
      // The key that paused goes on, too.
      if (event.key.toLowerCase() === "p") event.target.dispatchEvent(new Event("cancel", { bubbles: true }));
    },
    content: (close) => [
      el("h2", {}, title),
      el(
        "div",
        { class: "column" },
        button("Resume", () => close("resume"), { class: "button primary", autofocus: true }),
        ...(place === "arena" ? [] : books()),
        button("Settings", openSettings),
        saveButton(),
        button("How to play", openHowToPlay),
        button(leave, () => close("leave")),
      ),
      session(),
    ],
  });
}

/** A fight has no time for reading. */
function books() {
  return [button("Journal", openBook), ...(hasMap() ? [button("Map", openMapHere)] : [])];
}

function saveButton() {
  const made = button("Save now", async () => {
    made.textContent = "Saving…";
    made.textContent = (await requestSave()) ? "Saved!" : "Not saved";
  });
  return made;
}

/** The id is what the saves are filed under; whoever looks for them in Redis wants to copy it. */
function session() {
  if (!state.sessionId) return el("p", { class: "session" }, "Playing without a server.");
  const copy = button(
    "Copy",
    async () => {
      await navigator.clipboard.writeText(state.sessionId);
      copy.textContent = "Copied";
    },
    { class: "button small" },
  );
  return el("p", { class: "session" }, "Session ", el("code", {}, state.sessionId), copy);
}
