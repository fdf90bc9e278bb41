/** The boss' name, what is left of it and in which phase it is, over the view; light DOM, like the rest of the HUD. */
import { el, overlay } from "./dom.js";

/** A notch stands where the next phase begins. */
function buildNotches(phases) {
  return phases.slice(1).map(({ from }) => {
    const notch = el("u");
    notch.style.left = `${from * 100}%`;
    return notch;
  });
}

function build({ name, title, row }) {
  const parts = {
    fill: el("i", { class: "boss-fill" }),
    loss: el("i", { class: "boss-loss" }),
    pips: row.phases.map(() => el("b", { class: "boss-pip" })),
    note: el("span", { class: "boss-note" }),
  };
  const bar = {
    role: "progressbar",
    "aria-label": `${name}, ${title}`,
    "aria-valuemin": "0",
    "aria-valuemax": "100",
  };
  parts.bar = el("div", { class: "boss-bar", ...bar }, parts.loss, parts.fill, ...buildNotches(row.phases));
  const pips = el("span", { class: "boss-pips", "aria-hidden": "true" }, ...parts.pips);
  const head = el("div", { class: "boss-head" }, el("strong", {}, `${name}, ${title}`), pips);
  return { root: el("div", { class: "boss" }, head, parts.bar, parts.note), ...parts };
}

/**
 * Shows a boss' bar until `remove` is called.
 * @param {import("../../rules/dungeon/types.js").Boss} boss
 * @param {(boss: object) => string} noteOf A word on its state.
 */
export function createBossBar(boss, noteOf) {
  const { root, fill, loss, bar, pips, note } = build(boss);
  const last = {};
  let bottom = 0;
  const sized = new ResizeObserver(() => {
    bottom = root.offsetTop + root.offsetHeight;
  });
  overlay().prepend(root);
  sized.observe(root);

  function changed(key, value) {
    if (last[key] === value) return false;
    last[key] = value;
    return true;
  }

  return {
    /** Shows how the boss is now. */
    update() {
      const share = Math.max(0, boss.hp / boss.maxHp).toFixed(3);
      if (changed("share", share)) {
        fill.style.transform = `scaleX(${share})`;
        loss.style.transform = `scaleX(${share})`;
        bar.setAttribute("aria-valuenow", String(Math.round(share * 100)));
      }
      if (changed("phase", boss.phase)) {
        for (const [index, pip] of pips.entries()) pip.classList.toggle("is-on", index < boss.phase);
        root.dataset.phase = String(boss.phase);
      }
      if (changed("shielded", boss.shielded)) root.classList.toggle("is-shielded", boss.shielded);
      const text = noteOf(boss);
      if (changed("note", text)) note.textContent = text;
    },
    /** Where its lower edge is on the page, in CSS pixels. */
    bottom: () => bottom,
    remove() {
      sized.disconnect();
      root.remove();
    },
  };
}
