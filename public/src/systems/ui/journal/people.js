import { chapters } from "../../../content/chapters.js";
import { dialogs } from "../../../content/dialogs.js";
import { people } from "../../../content/people/index.js";
import { sceneFor } from "../../../content/scenes.js";
import { heardIds } from "../../../rules/story/journal.js";
import { state } from "../../../states/stateManager.js";
import { counted, loadText } from "../../../text/load.js";
import { hasSprite, spriteCanvas } from "../../assets.js";
import { el } from "../dom.js";

const { journal: words } = await loadText("ui");

/** Everyone whom the player has heard; of the others the journal knows only that they are there. */
export function peopleMet() {
  const spoke = namesHeard();
  const everyone = each(
    chapters.flatMap(({ hub, text }) =>
      people[hub].map(({ id, sprite }) => ({ sprite, ...text.people[id] })),
    ),
  );
  const met = everyone.filter(({ name }) => spoke.has(name));
  const others = everyone.length - met.length;
  return [
    el("ul", { class: "people" }, ...met.map(card)),
    el("p", { class: "sheet-note" }, others > 0 ? counted(words.more, others) : words.allMet),
  ];
}

/** Who comes to another hub later is still one person, whom one knows from the first. */
const each = (entries) =>
  entries.filter(({ name }, at) => entries.findIndex((one) => one.name === name) === at);

function namesHeard() {
  const heard = [...heardIds(state.game, sceneFor)].map((id) => dialogs.get(id)).filter(Boolean);
  return new Set(heard.flatMap(({ lines }) => lines.map(({ speaker }) => speaker)));
}

function card({ name, sprite, about }) {
  const portrait = hasSprite(sprite) ? spriteCanvas(sprite, { scale: 2 }) : el("span");
  portrait.setAttribute("aria-hidden", "true");
  return el("li", { class: "person" }, portrait, el("b", {}, name), el("span", {}, about));
}
