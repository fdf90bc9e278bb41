import { loadText } from "../../text/load.js";

const { loading: text } = await loadText("ui");

const root = () => document.getElementById("loading");

/**
 * Shows how far loading has come.
 * @param {number} done 0 to 1.
 */
export function showLoading(done) {
  const bar = root().querySelector("progress");
  root().querySelector("span").textContent = text;
  bar.value = Math.max(done, root().hidden ? 0 : bar.value);
  root().hidden = false;
}

/** Clears the view. */
export function hideLoading() {
  root().hidden = true;
}
