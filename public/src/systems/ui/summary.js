import { settings } from "../settings.js";
import { button, el } from "./dom.js";
import { openLeaderboard } from "./leaderboardPanel.js";
import { openPanel } from "./panel.js";

const COUNT_UP_MS = 1100;
/** Who fell with the sword still swinging has not asked for another run. */
const GUARD_MS = 700;
const NAMES = { goblin: "Zombeans", spider: "Beantles", skeleton: "Skullers", vampire: "Ghosties" };

/**
 * @typedef {object} RunSummary
 * @property {import("../../states/playerState.js").Board} board
 * @property {number} score @property {number} time Seconds. @property {number} level
 * @property {import("../../states/playerState.js").Kills} kills
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
    label: "The run is over",
    onEscape: "hub",
    guard: GUARD_MS,
    content(close) {
      const score = el("p", { class: "summary-score" }, run.score.toLocaleString("en"));
      if (!settings.reducedMotion) countUp(score, run.score);
      return [
        el("h2", {}, run.isBest ? "New best!" : "The Lag caught up"),
        score,
        el("p", { class: "summary-best" }, bestLine(run)),
        rankLine(run.posted),
        figures(run),
        el(
          "div",
          { class: "row" },
          button("Again", () => close("again"), { class: "button primary", autofocus: true }),
          button("To the meadow", () => close("hub")),
          button("Leaderboard", () => openLeaderboard({ board: run.board })),
        ),
      ];
    },
  });
}

function bestLine({ best, isBest }) {
  return isBest ? "The realm will remember this one." : `Your best: ${best.toLocaleString("en")}`;
}

function rankLine(posted) {
  const line = el("p", { class: "summary-rank", "aria-live": "polite" });
  if (posted) line.textContent = "Carving it into the stone…";
  posted?.then((answer) => {
    line.textContent = Number.isInteger(answer?.rank) ? `Rank ${answer.rank} on the board` : "";
  });
  return line;
}

function figures({ time, level, kills }) {
  const minutes = Math.floor(time / 60);
  const seconds = String(Math.floor(time % 60)).padStart(2, "0");
  const rows = [
    ["Time", `${minutes}:${seconds}`],
    ["Level", String(level)],
    ...Object.entries(NAMES).map(([kind, name]) => [name, String(kills[kind] ?? 0)]),
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
    element.textContent = Math.round(score * (1 - (1 - part) ** 3)).toLocaleString("en");
    if (part < 1 && element.isConnected) requestAnimationFrame(step);
  }
  element.textContent = "0";
  requestAnimationFrame(step);
}
