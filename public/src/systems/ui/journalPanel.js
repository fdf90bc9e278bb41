import { button, el } from "./dom.js";
import { deeds } from "./journal/deeds.js";
import { redisPages } from "./journal/pages.js";
import { peopleMet } from "./journal/people.js";
import { talksHeard } from "./journal/talks.js";
import { openPanel } from "./panel.js";
import { loadStyle } from "./style.js";
import { createTabs } from "./tabs.js";

const TABS = [
  { name: "Redis", content: redisPages },
  { name: "Talks", content: talksHeard },
  { name: "People", content: peopleMet },
  { name: "Deeds", content: deeds },
];

/** @type {Promise<void> | null} The journal that is open: there is only one. */
let open = null;

/**
 * Opens the journal: what happened in Redis, talks to read again, people met and deeds done.
 * @returns {Promise<void>} When it is closed.
 */
export function openJournal() {
  open ??= show().finally(() => {
    open = null;
  });
  return open;
}

async function show() {
  await loadStyle("story");
  const tabs = createTabs(TABS);
  await openPanel({
    className: "journal",
    label: "Journal",
    onEscape: undefined,
    onKey(event) {
      if (event.key.toLowerCase() === "j") event.target.dispatchEvent(new Event("cancel", { bubbles: true }));
      tabs.scrollByKey(event);
    },
    content: (close) => [
      el("h2", {}, "Journal"),
      ...tabs.nodes,
      el(
        "div",
        { class: "row" },
        button("Close", () => close()),
      ),
    ],
  });
}
