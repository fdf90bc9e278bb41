import { dialogs } from "../../../content/dialogs.js";
import { sceneFor } from "../../../content/scenes.js";
import { heardIds } from "../../../rules/story/journal.js";
import { state } from "../../../states/stateManager.js";
import { loadText } from "../../../text/load.js";
import { openDialog } from "../dialog.js";
import { button, el } from "../dom.js";

const { journal: text } = await loadText("ui");

/** All talks that were heard, to be heard again: the story's scenes first, then everyone's own. */
export function talksHeard() {
  const ids = heardIds(state.game, sceneFor);
  const heard = [...dialogs.values()].filter(({ id }) => ids.has(id));
  if (heard.length === 0) return [el("p", { class: "sheet-note" }, text.noTalks)];
  const speakers = [...new Set(heard.map(({ of }) => of))];
  return speakers.map((who) =>
    group(
      who,
      heard.filter(({ of }) => of === who),
    ),
  );
}

function group(of, talks) {
  const title = of === "scene" ? text.story : of;
  return el("section", { class: "talks", "aria-label": title }, el("h3", {}, title), ...talks.map(again));
}

function again({ title, lines }) {
  return button(title, () => openDialog({ speaker: lines[0].speaker, lines }), { class: "talk-again" });
}
