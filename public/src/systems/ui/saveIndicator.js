import { fill, loadText } from "../../text/load.js";
import { onSaveStatus } from "../saving.js";
import { el, overlay } from "./dom.js";

const { saving: text } = await loadText("ui");

const GONE_AFTER_MS = 1800;

/** Puts the small sign in the corner that says how saving fares. */
export function showSaveIndicator() {
  const sign = el("div", { class: "save-sign", role: "status", "aria-live": "polite", hidden: true });
  overlay().append(sign);
  let timer = 0;
  onSaveStatus(({ state, message }) => {
    clearTimeout(timer);
    sign.dataset.state = state;
    sign.textContent = fill(text[state], { message });
    sign.hidden = false;
    if (state === "saved") {
      timer = setTimeout(() => {
        sign.hidden = true;
      }, GONE_AFTER_MS);
    }
  });
}
