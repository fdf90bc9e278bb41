import { button, el } from "./dom.js";
import { loadStyle } from "./style.js";

await loadStyle("tabs");

/**
 * Tabs over a part of a panel that scrolls. Arrow keys scroll that part while it has the focus and there is more of it.
 * @param {{name: string, content: () => Node[]}[]} tabs
 * @returns {{nodes: Node[], scrollByKey: (event: KeyboardEvent) => void}}
 */
export function createTabs(tabs) {
  const sheet = el("div", { class: "sheet", role: "tabpanel", tabIndex: 0 });
  const heads = tabs.map((tab) => button(tab.name, () => select(tab), { class: "tab", role: "tab" }));

  function select({ name, content }) {
    for (const head of heads) head.setAttribute("aria-selected", String(head.textContent === name));
    sheet.setAttribute("aria-label", name);
    sheet.replaceChildren(...content());
    sheet.scrollTop = 0;
  }

  select(tabs[0]);
  heads[0].autofocus = true;
  return {
    nodes: [el("div", { class: "tabs", role: "tablist" }, ...heads), sheet],
    scrollByKey: (event) => scrollByKey(sheet, event),
  };
}

const STEPS = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Lets arrow keys scroll an element that has the focus for as long as there is more of it.
 * @param {HTMLElement} sheet
 * @param {KeyboardEvent} event
 */
export function scrollByKey(sheet, event) {
  const step = STEPS[event.key];
  if (!step || document.activeElement !== sheet) return;
  const before = sheet.scrollTop;
  sheet.scrollTop += step * sheet.clientHeight * 0.35;
  if (sheet.scrollTop !== before) event.preventDefault();
}
