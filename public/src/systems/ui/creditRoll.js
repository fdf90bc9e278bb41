import { state } from "../../states/stateManager.js";
import { fill, language, loadText } from "../../text/load.js";
import { settings } from "../settings.js";
import { button, el, overlay } from "./dom.js";
import { loadStyle } from "./style.js";

const text = await loadText("credits");

const sum = (byKey = {}) => Object.values(byKey).reduce((total, value) => total + value, 0);
const largest = (byKey = {}) => Math.max(0, ...Object.values(byKey));
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** The player's name, and what their game came to; "" for what they never did. */
function figures({ name, enemiesKilled, runs, bestTime, highScore }) {
  const number = (value) => (value > 0 ? value.toLocaleString(language) : "");
  return {
    ...{ name, kills: number(sum(enemiesKilled)), runs: number(sum(runs)) },
    ...{ time: clock(largest(bestTime)), best: number(largest(highScore)) },
  };
}

/** Says whether a line tells of something that the player did. */
const isTold = (line, values) =>
  !Object.keys(values).some((name) => values[name] === "" && line.includes(`{${name}}`));

function sectionOf({ heading, lines }, values) {
  const told = lines.filter((line) => isTold(line, values));
  return el("section", {}, el("h2", {}, heading), ...told.map((line) => el("p", {}, fill(line, values))));
}

/**
 * Shows the ending's roll over the scene.
 * @param {() => void} leave Called when the player has seen enough.
 * @returns {{show(progress: number): void, remove(): void}} `show`: how much of the roll has passed, from 0 to 1.
 */
export function openCreditRoll(leave) {
  const values = figures(state.player);
  const roll = el(
    "div",
    { class: "credit-roll" },
    el("h1", {}, text.title),
    el("p", {}, text.subtitle),
    ...text.sections.map((section) => sectionOf(section, values)),
  );
  const thanks = el("p", { class: "credit-thanks", role: "status" });
  const out = button(text.skip, leave, { class: "button credit-out" });
  const calm = settings.reducedMotion ? " calm" : "";
  const view = el(
    "div",
    { class: `credits${calm}` },
    el("div", { class: "credit-window" }, roll),
    thanks,
    out,
  );
  loadStyle("credits").then(() => overlay().append(view));
  let isOver = false;

  function end() {
    isOver = true;
    view.classList.add("over");
    thanks.append(el("strong", {}, fill(text.thanks, values)), el("span", {}, text.open));
    out.textContent = text.leave;
    out.focus();
  }

  return {
    show(progress) {
      if (!view.isConnected) return;
      if (!settings.reducedMotion) {
        const way = roll.offsetHeight + roll.parentElement.offsetHeight;
        roll.style.transform = `translateY(${Math.round(roll.parentElement.offsetHeight - progress * way)}px)`;
      }
      if (progress >= 1 && !isOver) end();
    },
    remove: () => view.remove(),
  };
}
