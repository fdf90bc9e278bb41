import { BOARDS } from "../../states/playerState.js";
import { figure, fill, loadText } from "../../text/load.js";
import { topTen } from "../leaderboard.js";
import { button, el } from "./dom.js";
import { openPanel } from "./panel.js";
import { loadStyle } from "./style.js";

const { boards: text } = await loadText("ui");
await loadStyle("board", "tabs");

/**
 * Shows the ten highest of each board, one tab a board.
 * @param {{board?: import("../../states/playerState.js").Board}} [options] The board to begin with.
 * @returns {Promise<void>}
 */
export function openLeaderboard({ board = BOARDS[0] } = {}) {
  const list = el("div", { class: "board-list", role: "tabpanel", "aria-live": "polite" });
  const tabs = BOARDS.map((name) =>
    button(text.names[name], () => select(name), { class: "tab", role: "tab", data: { board: name } }),
  );

  async function select(name) {
    for (const tab of tabs) tab.setAttribute("aria-selected", String(tab.dataset.board === name));
    list.setAttribute("aria-label", text.names[name]);
    list.dataset.board = name;
    list.replaceChildren(el("p", { class: "board-note busy" }, text.reading));
    const content = await read(name, () => select(name));
    if (list.dataset.board !== name) return;
    list.replaceChildren(...content);
    list.querySelector(".own")?.scrollIntoView({ block: "nearest" });
  }

  return openPanel({
    className: "board",
    label: text.title,
    onEscape: undefined,
    content(close) {
      select(board);
      tabs.find((tab) => tab.dataset.board === board).autofocus = true;
      return [
        el("h2", {}, text.title),
        el("div", { class: "tabs", role: "tablist" }, ...tabs),
        list,
        el(
          "div",
          { class: "row" },
          button(text.close, () => close()),
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
      el("p", { class: "board-note", role: "alert" }, fill(text.silent, { reason: error.message })),
      button(text.retry, retry),
    ];
  }
}

function emptyNote(board) {
  return el("p", { class: "board-note" }, fill(text.empty, { board: text.names[board] }));
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
        own && el("span", { class: "entry-you" }, text.you),
        el("span", { class: "entry-score" }, figure(score)),
      ),
    ),
  );
}
