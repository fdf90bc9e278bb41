import { onSaveStatus } from "../saving.js";
import { el, overlay } from "./dom.js";

const TEXTS = {
  saving: () => "Saving…",
  saved: () => "Saved",
  retrying: () => "Not saved, retrying",
  refused: (message) => `Not saved: ${message}`,
};
const GONE_AFTER_MS = 1800;

/** Puts the small sign in the corner that says how saving fares. */
export function showSaveIndicator() {
  const sign = el("div", { class: "save-sign", role: "status", "aria-live": "polite", hidden: true });
  overlay().append(sign);
  let timer = 0;
  onSaveStatus(({ state, message }) => {
    clearTimeout(timer);
    sign.dataset.state = state;
    sign.textContent = TEXTS[state](message);
    sign.hidden = false;
    if (state === "saved") {
      timer = setTimeout(() => {
        sign.hidden = true;
      }, GONE_AFTER_MS);
    }
  });
}
