import { upgrades } from "../../content/upgrades.js";
import { buy, canBuy, price, rankOf } from "../../rules/upgrades.js";
import { state } from "../../states/stateManager.js";
import { counted, figure, fill, loadText } from "../../text/load.js";
import { spriteCanvas } from "../assets.js";
import { play } from "../audio.js";
import { requestSave } from "../saving.js";
import { button, el } from "./dom.js";
import { openPanel } from "./panel.js";
import { loadStyle } from "./style.js";

const text = await loadText("shop");
await loadStyle("shop", "pips");

/** Shares are said in percent; the rest as it is. */
const SHARES = new Set(["secondWind"]);

/** What a rank does, as the values that its text asks for. */
function valuesOf({ adds = {}, scales = {} }, rank) {
  const said = (name, value, isShare) => [name, figure(Math.abs(isShare ? Math.round(value * 100) : value))];
  return Object.fromEntries([
    ...Object.entries(adds).map(([name, steps]) => said(name, steps[rank - 1], SHARES.has(name))),
    ...Object.entries(scales).map(([name, steps]) => said(name, steps[rank - 1], true)),
  ]);
}

/** What an upgrade does now and would do next. */
function effectOf(id) {
  const [row, words, rank] = [upgrades[id], text.upgrades[id], rankOf(state.player, id)];
  const now = rank > 0 ? fill(words.now, valuesOf(row, rank)) : "";
  const next = rank < row.prices.length ? fill(words.next, valuesOf(row, rank + 1)) : "";
  return { now, next };
}

/** What the button of an upgrade says: its price, or why it cannot be had. */
function offerOf(id) {
  const cost = price(state.player, id, upgrades);
  if (cost === null) return { label: text.complete, why: "" };
  const missing = cost - state.player.coins;
  const why = missing > 0 ? counted(text.missing, missing) : "";
  return { label: fill(text.buy, { price: figure(cost) }), why };
}

function pips(rank, ranks) {
  const made = Array.from({ length: ranks }, (_, at) => el("i", { class: at < rank ? "pip full" : "pip" }));
  return el("span", { class: "pips", "aria-hidden": "true" }, ...made);
}

/** A good: what it is, how far it has come, what it costs. It stays where it is, so that the focus does, too. */
function goodOf(id, onBuy) {
  const { name } = text.upgrades[id];
  const ranks = upgrades[id].prices.length;
  const parts = {
    pips: el("span"),
    now: el("span", { class: "good-now" }),
    next: el("span"),
    why: el("small"),
  };
  const offer = button("", () => onBuy(id), { class: "button small good-buy", data: { upgrade: id } });
  const icon = el("span", { class: "good-icon", "aria-hidden": "true" }, spriteCanvas(upgrades[id].icon));
  const head = el("span", { class: "good-name" }, el("strong", {}, name), parts.pips);
  const root = el(
    "li",
    { class: "good" },
    icon,
    el("div", { class: "good-text" }, head, parts.now, parts.next),
    el("div", { class: "good-offer" }, offer, parts.why),
  );

  function update() {
    const rank = rankOf(state.player, id);
    const { now, next } = effectOf(id);
    const { label, why } = offerOf(id);
    parts.pips.replaceChildren(pips(rank, ranks));
    parts.now.textContent = now;
    parts.next.textContent = next;
    parts.why.textContent = why;
    offer.textContent = label;
    // Disabled it would lose the focus, and could not say why.
    offer.setAttribute("aria-disabled", String(!canBuy(state.player, id, upgrades)));
    const offered = why ? `${label}. ${why}.` : `${label}.`;
    const effect = [now, next].filter(Boolean).join(" ");
    offer.setAttribute("aria-label", fill(text.row, { name, rank, ranks, effect, offer: offered }));
  }
  return { root, offer, update };
}

/**
 * Opens the shop of lasting upgrades.
 * @returns {Promise<void>} When it is closed.
 */
export function openShop() {
  const purse = el("b");
  const said = el("p", { class: "shop-said", role: "status", "aria-live": "polite" }, text.hint);
  const goods = Object.keys(upgrades).map((id) => goodOf(id, purchase));

  function update() {
    purse.textContent = fill(text.coins, { coins: figure(state.player.coins) });
    for (const good of goods) good.update();
  }

  function purchase(id) {
    if (!canBuy(state.player, id, upgrades)) {
      said.textContent = offerOf(id).why || text.complete;
      return play("locked");
    }
    state.player = buy(state.player, id, upgrades);
    requestSave();
    play("chest");
    said.textContent = fill(text.bought, { name: text.upgrades[id].name, rank: rankOf(state.player, id) });
    update();
  }

  update();
  goods[0].offer.autofocus = true;
  return openPanel({
    className: "shop",
    label: text.title,
    onEscape: undefined,
    content: (close) => [
      el("h2", {}, text.title),
      el("p", { class: "shop-greeting" }, text.greeting),
      el("p", { class: "shop-purse" }, spriteCanvas("coin"), purse),
      el("ul", { class: "goods" }, ...goods.map(({ root }) => root)),
      said,
      el(
        "div",
        { class: "row" },
        button(text.close, () => close(), { class: "button primary" }),
      ),
    ],
  });
}
