import { fill, loadText } from "../../text/load.js";
import { deleteEverything } from "../deletions.js";
import { loadOwnData } from "../saveload.js";
import { confirmChoice } from "./confirm.js";
import { button, el } from "./dom.js";
import { openPanel } from "./panel.js";
import { loadStyle } from "./style.js";

const text = await loadText("data");
await loadStyle("data");

/** Some browsers read what they download a while after they were told to. */
const DOWNLOAD_MS = 60_000;
const FILE = "cache-quest-data.json";

/**
 * Says what is kept of the player, and lets them have it as a file or delete it.
 * @returns {Promise<void>}
 */
export function openData() {
  const said = el("p", { class: "data-said", role: "status" });
  const say = (line) => {
    said.textContent = line;
  };
  return openPanel({
    className: "data",
    label: text.title,
    onEscape: undefined,
    content: (close) => [
      el("h2", {}, text.title),
      el("p", {}, text.kept),
      said,
      el(
        "div",
        { class: "row" },
        button(text.export, () => attempt(exportData, say), { autofocus: true }),
        button(text.delete, () => attempt(deleteData, say), { class: "button danger" }),
        button(text.done, () => close(), { class: "button primary" }),
      ),
    ],
  });
}

let isBusy = false;

/** Does one thing at a time, and says why if it cannot be done. */
async function attempt(act, say) {
  if (isBusy) return;
  isBusy = true;
  try {
    await act(say);
  } catch (error) {
    say(fill(text.failed, { reason: error.message }));
  } finally {
    isBusy = false;
  }
}

async function exportData(say) {
  say(text.reading);
  const written = JSON.stringify(await loadOwnData(), null, 2);
  const address = URL.createObjectURL(new Blob([written], { type: "application/json" }));
  el("a", { href: address, download: FILE }).click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_MS);
  say(fill(text.exported, { file: FILE }));
}

async function deleteData(say) {
  if (!(await confirmChoice({ ...text.sure, danger: true }))) return;
  if (!(await confirmChoice({ ...text.verySure, danger: true }))) return;
  say(text.deleting);
  await deleteEverything();
}
