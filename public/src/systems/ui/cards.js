import { fill, loadText } from "../../text/load.js";
import { spriteCanvas } from "../assets.js";
import { el } from "./dom.js";
import { openPanel } from "./panel.js";
import { loadStyle } from "./style.js";

const { cards: words } = await loadText("ui");
await loadStyle("cards", "pips");

/** A hand that was still hitting things must not take a card by accident. */
const GUARD_MS = 350;

/**
 * Lays the cards of a level-up on the table until one is taken: by number, arrows and Enter, mouse or finger.
 * @param {{id: string, name: string, icon: string, rank: number, ranks: number, text: string}[]} cards As
 *   `describeOffer` gives them; `icon` is a sprite's name.
 * @param {{level?: number}} [reason]
 * @returns {Promise<string>} The id of the card that was taken.
 */
export function chooseCard(cards, { level } = {}) {
  let take = () => {};
  return openPanel({
    className: "cards",
    label: words.label,
    guard: GUARD_MS,
    onKey(event) {
      const card = cards[Number(event.key) - 1];
      if (card) take(card.id);
    },
    content(close) {
      take = close;
      return [
        el("h2", {}, level ? fill(words.level, { level }) : words.up),
        el("p", { class: "cards-hint" }, words.hint),
        el("div", { class: "hand" }, ...cards.map((card, index) => cardButton(card, index, take))),
      ];
    },
  });
}

function cardButton({ id, name, icon, rank, ranks, text }, index, take) {
  const pips = Array.from({ length: ranks }, (_, at) => el("i", { class: pipClass(at, rank) }));
  return el(
    "button",
    {
      type: "button",
      class: "card",
      autofocus: index === 0,
      data: { card: id },
      "aria-label": fill(words.card, { name, rank, ranks, text }),
      on: { click: () => take(id) },
    },
    el("span", { class: "card-key", "aria-hidden": "true" }, String(index + 1)),
    el("span", { class: "card-icon" }, spriteCanvas(icon, { scale: 2 })),
    el("strong", { class: "card-name" }, name),
    el("span", { class: "pips" }, ...pips),
    el("span", { class: "card-text" }, text),
    rank === 1 && el("span", { class: "card-new" }, words.fresh),
  );
}

function pipClass(at, rank) {
  if (at === rank - 1) return "pip next";
  return at < rank ? "pip full" : "pip";
}
