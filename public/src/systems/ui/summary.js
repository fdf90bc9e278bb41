import { clock, figure, fill, loadText } from "../../text/load.js";
import { settings } from "../settings.js";
import { button, el } from "./dom.js";
import { openLeaderboard } from "./leaderboardPanel.js";
import { openPanel } from "./panel.js";
import { loadStyle } from "./style.js";

const { summary: text, kinds } = await loadText("ui");
const { summary: own } = await loadText("arenas");
await loadStyle("summary", "figures");

const COUNT_UP_MS = 1100;
/** Who fell with the sword still swinging has not asked for another run. */
const GUARD_MS = 700;

/**
 * @typedef {object} RunSummary
 * @property {import("../../states/playerState.js").Board} board
 * @property {number} score @property {number} time Seconds. @property {number} level
 * @property {import("../../states/playerState.js").Kills} kills
 * @property {number} coins @property {boolean} left Whether it was left, not lost.
 * @property {number} best @property {boolean} isBest As `recordRun` answered.
 * @property {Promise<object | null>} [posted] What `requestScore` answered; its `rank` is shown if it has one.
 */

/**
 * Shows how a run went.
 * @param {RunSummary} run
 * @returns {Promise<"again" | "hub">}
 */
export function showSummary(run) {
  return openPanel({
    className: "summary",
    label: text.label,
    onEscape: "hub",
    guard: GUARD_MS,
    content(close) {
      const score = el("p", { class: "summary-score" }, figure(run.score));
      if (!settings.reducedMotion) countUp(score, run.score);
      return [
        el("h2", {}, headingOf(run)),
        score,
        el("p", { class: "summary-best" }, bestLine(run)),
        rankLine(run.posted),
        figures(run),
        el(
          "div",
          { class: "row" },
          button(text.again, () => close("again"), { class: "button primary", autofocus: true }),
          button(own.home[run.board], () => close("hub")),
          button(text.board, () => openLeaderboard({ board: run.board })),
        ),
      ];
    },
  });
}

const headingOf = ({ isBest, left }) => (isBest && text.best) || (left ? text.left : text.over);

function bestLine({ best, isBest }) {
  return isBest ? text.remembered : fill(text.yourBest, { best: figure(best) });
}

function rankLine(posted) {
  const line = el("p", { class: "summary-rank", "aria-live": "polite" });
  if (posted) line.textContent = text.carving;
  posted?.then((answer) => {
    line.textContent = Number.isInteger(answer?.rank) ? fill(text.rank, { rank: answer.rank }) : "";
  });
  return line;
}

function figures({ time, level, coins, kills }) {
  const rows = [
    [text.time, clock(time)],
    [text.level, String(level)],
    [own.coins, figure(coins)],
    ...Object.entries(kinds).map(([kind, name]) => [name, figure(kills[kind] ?? 0)]),
  ];
  return el(
    "dl",
    { class: "figures" },
    ...rows.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value))),
  );
}

function countUp(element, score) {
  const start = performance.now();
  function step(now) {
    const part = Math.min(1, (now - start) / COUNT_UP_MS);
    element.textContent = figure(Math.round(score * (1 - (1 - part) ** 3)));
    if (part < 1 && element.isConnected) requestAnimationFrame(step);
  }
  element.textContent = "0";
  requestAnimationFrame(step);
}
