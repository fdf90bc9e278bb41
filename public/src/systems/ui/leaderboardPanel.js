import { BOARDS } from "../../states/playerState.js";
import { topTen } from "../leaderboard.js";
import { button, el } from "./dom.js";
import { openPanel } from "./panel.js";

/**
 * Shows the ten highest of each board, one tab a board.
 * @param {{board?: import("../../states/playerState.js").Board}} [options] The board to begin with.
 * @returns {Promise<void>}
 */
export function openLeaderboard({ board = BOARDS[0] } = {}) {
  const list = el("div", { class: "board-list", role: "tabpanel", "aria-live": "polite" });
  const tabs = BOARDS.map((name) =>
    button(name, () => select(name), { class: "tab", role: "tab", data: { board: name } }),
  );

  async function select(name) {
    for (const tab of tabs) tab.setAttribute("aria-selected", String(tab.dataset.board === name));
    list.setAttribute("aria-label", name);
    list.dataset.board = name;
    list.replaceChildren(el("p", { class: "board-note busy" }, "Reading the stone…"));
    const content = await read(name, () => select(name));
    if (list.dataset.board !== name) return;
    list.replaceChildren(...content);
    list.querySelector(".own")?.scrollIntoView({ block: "nearest" });
  }

  return openPanel({
    className: "board",
    label: "Leaderboards",
    onEscape: undefined,
    content(close) {
      select(board);
      tabs.find((tab) => tab.dataset.board === board).autofocus = true;
      return [
        el("h2", {}, "Leaderboards"),
        el("div", { class: "tabs", role: "tablist" }, ...tabs),
        list,
        el(
          "div",
          { class: "row" },
          button("Close", () => close()),
        ),
      ];
    },
  });
}

async function read(board, retry) {
  try {
    const entries = await topTen(board);
    return entries.length > 0 ? [table(entries)] : [emptyNote(board)];
  } catch (error) {
    return [
      el("p", { class: "board-note", role: "alert" }, `The stone stays silent. ${error.message}`),
      button("Retry", retry),
    ];
  }
}

function emptyNote(board) {
  return el(
    "p",
    { class: "board-note" },
    `No name is carved here yet. The first run in the ${board} will be remembered at the very top!`,
  );
}

function table(entries) {
  return el(
    "ol",
    { class: "entries" },
    ...entries.map(({ rank, name, score, own }) =>
      el(
        "li",
        { class: own ? "entry own" : "entry", data: { rank: String(rank) } },
        el("span", { class: "entry-rank" }, String(rank)),
        el("span", { class: "entry-name", dir: "auto" }, name),
        own && el("span", { class: "entry-you" }, "you"),
        el("span", { class: "entry-score" }, score.toLocaleString("en")),
      ),
    ),
  );
}
