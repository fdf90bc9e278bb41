/** The part of a HUD that every fight has: life, the dodge, the reddened edges of the view. */
import { fill, loadText } from "../text/load.js";
import { spriteCanvas } from "./assets.js";
import { settings } from "./settings.js";
import { announce, el } from "./ui/dom.js";

const { hud: text } = await loadText("ui");

const LOW = 0.3;

/** A sprite as an icon of a size. */
export function icon(name, size) {
  const { width, height } = spriteCanvas(name);
  return spriteCanvas(name, { scale: size / Math.max(width, height) });
}

/** Writes only what changed: most of it changes once a second, not once a frame. */
export function createWriter() {
  const last = new Map();
  return (key, value, write) => {
    if (last.get(key) === value) return;
    last.set(key, value);
    write(value);
  };
}

function build() {
  const parts = {
    hp: el("i", { class: "hud-fill" }),
    loss: el("i", { class: "hud-loss" }),
    hpText: el("span"),
    dodge: el("i"),
    vignette: el("div", { class: "hud-vignette" }),
  };
  const { loss, hp, hpText, dodge } = parts;
  const bar = el("div", { class: "hud-bar" }, loss, hp, hpText);
  const life = el("div", { class: "hud-life" }, icon("heart", 30), bar);
  return { ...parts, bars: [life, el("div", { class: "hud-dodge", title: text.dodge }, dodge)] };
}

/**
 * Makes the life part of a HUD.
 * @param {import("../rules/run/types.js").Run} run
 */
export function createHudLife(run) {
  const parts = build();
  const write = createWriter();
  let hurt = 0;

  function update({ hp, maxHp, dodgeCooldown }, dt) {
    const share = Math.max(0, hp / maxHp);
    write("hp", share.toFixed(3), (value) => {
      parts.hp.style.transform = `scaleX(${value})`;
      parts.loss.style.transform = `scaleX(${value})`;
      parts.bars[0].classList.toggle("is-low", share < LOW);
    });
    write("low", share > 0 && share < LOW, (isLow) => {
      if (isLow) announce(fill(text.low, { hp: Math.ceil(hp), max: Math.round(maxHp) }));
    });
    write("hpText", `${Math.ceil(Math.max(0, hp))} / ${Math.round(maxHp)}`, (life) => {
      parts.hpText.textContent = life;
    });
    const ready = 1 - Math.min(1, dodgeCooldown / Math.max(0.01, run.stats.dodgeCooldown));
    write("dodge", ready.toFixed(2), (value) => {
      parts.dodge.style.transform = `scaleX(${value})`;
      parts.dodge.classList.toggle("is-ready", ready === 1);
    });
    hurt = Math.max(0, hurt - dt * 2);
    const low = share < LOW ? 0.45 + (settings.reducedMotion ? 0 : 0.15 * Math.sin(run.time * 5)) : 0;
    write("vignette", Math.max(hurt, low).toFixed(2), (value) => {
      parts.vignette.style.opacity = value;
      // A layer as large as the view costs its full price even where it is all transparent.
      parts.vignette.hidden = Number(value) === 0;
    });
  }

  return {
    /** The bars, for the corner of the HUD; `vignette` lies over the whole view. */
    bars: parts.bars,
    vignette: parts.vignette,
    /** @param {number} dt Seconds of real time. */
    update: (dt) => update(run.hero, dt),
    /** Reddens the edges of the view for a moment. */
    flashHurt() {
      hurt = 0.85;
    },
  };
}
