import { loadText } from "../../text/load.js";
import { loadAtlas } from "../assets.js";
import { isKeyOf } from "../input.js";
import { button, el } from "./dom.js";
import { deeds } from "./journal/deeds.js";
import { redisPages } from "./journal/pages.js";
import { peopleMet } from "./journal/people.js";
import { talksHeard } from "./journal/talks.js";
import { openPanel } from "./panel.js";
import { loadStyle } from "./style.js";
import { createTabs } from "./tabs.js";

const { journal: text } = await loadText("ui");
await loadStyle("journal", "journalPages", "figures");

const TABS = [
  { name: text.tabs.redis, content: redisPages },
  { name: text.tabs.talks, content: talksHeard },
  { name: text.tabs.people, content: peopleMet },
  { name: text.tabs.deeds, content: deeds },
];

/** Whom one met and heard is shown wherever the journal is opened; if they cannot be had, it is read without them. */
const PORTRAITS = "people";

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
  await loadAtlas(PORTRAITS).catch(() => {});
  const tabs = createTabs(TABS);
  await openPanel({
    className: "journal",
    label: text.title,
    onEscape: undefined,
    onKey(event) {
      if (isKeyOf(event, "journal")) event.target.dispatchEvent(new Event("cancel", { bubbles: true }));
      tabs.scrollByKey(event);
    },
    content: (close) => [
      el("h2", {}, text.title),
      ...tabs.nodes,
      el(
        "div",
        { class: "row" },
        button(text.close, () => close()),
      ),
    ],
  });
}
