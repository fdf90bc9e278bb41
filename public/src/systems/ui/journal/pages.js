import { pages } from "../../../content/journal.js";
import { isWritten, personal } from "../../../rules/story/journal.js";
import { hasSeen } from "../../../rules/story/seen.js";
import { state } from "../../../states/stateManager.js";
import { fill, loadText } from "../../../text/load.js";
import { remember } from "../../talks.js";
import { button, el } from "../dom.js";

const { journal: text } = await loadText("ui");

/** The pages on what happened in Redis: a list of them, and the one that is open. */
export function redisPages() {
  const written = pages.filter((page) => isWritten(page, state.game, state.player));
  if (written.length === 0) return [emptyNote()];
  const article = el("article", { class: "page", "aria-live": "polite" });
  const heads = pages.map((page, i) => head(page, i + 1, () => turnTo(page)));

  function turnTo(page) {
    for (const one of heads) one.setAttribute("aria-pressed", String(one.dataset.page === page.id));
    article.replaceChildren(...contentOf(page));
    article.closest(".sheet")?.scrollTo(0, 0);
    remember(page.id);
    const opened = heads.find(({ dataset }) => dataset.page === page.id);
    opened.dataset.new = "false";
    // The first one is turned to before it is on the page.
    requestAnimationFrame(() => opened.scrollIntoView({ block: "nearest", inline: "nearest" }));
  }

  turnTo(written.find(({ id }) => !hasSeen(state.game, id)) ?? written[0]);
  return [el("div", { class: "pages" }, el("div", { class: "page-heads" }, ...heads), article)];
}

function emptyNote() {
  return el("p", { class: "sheet-note" }, text.noPages);
}

function head(page, number, open) {
  const isOpen = isWritten(page, state.game, state.player);
  const title = isOpen ? page.title : page.hint;
  const made = button("", open, {
    class: "page-head",
    disabled: !isOpen,
    data: { page: page.id, new: String(isOpen && !hasSeen(state.game, page.id)) },
    "aria-label": fill(isOpen ? text.page : text.unwritten, { number, title }),
  });
  made.append(el("b", { class: "badge" }, isOpen ? String(number) : "?"), el("span", {}, title));
  return made;
}

function contentOf({ title, parts }) {
  return [
    el("h3", {}, title),
    ...parts.map((part) => (typeof part === "string" ? el("p", {}, personal(part, whose())) : shell(part))),
  ];
}

const whose = () => ({ id: state.sessionId, name: state.player.name });

function shell(commands) {
  const who = whose();
  return el(
    "div",
    { class: "shell" },
    ...commands.flatMap(([command, answer]) => [
      el("code", {}, personal(command, who)),
      el("samp", {}, personal(answer, who)),
    ]),
  );
}
