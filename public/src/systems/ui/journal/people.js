import { dialogs } from "../../../content/dialogs.js";
import { people } from "../../../content/people.js";
import { scenes1 } from "../../../content/scenes1.js";
import { heardIds } from "../../../rules/story/journal.js";
import { state } from "../../../states/stateManager.js";
import { spriteCanvas } from "../../assets.js";
import { el } from "../dom.js";

/** Everyone whom the player has heard; of the others the journal knows only that they are there. */
export function peopleMet() {
  const spoke = namesHeard();
  const everyone = Object.values(people).flat();
  const met = everyone.filter(({ name }) => spoke.has(name));
  const others = everyone.length - met.length;
  const rest = others === 1 ? "There is one more to meet." : `There are ${others} more to meet.`;
  return [
    el("ul", { class: "people" }, ...met.map(card)),
    el("p", { class: "sheet-note" }, others > 0 ? rest : "You have met everyone."),
  ];
}

function namesHeard() {
  const heard = [...heardIds(state.game, scenes1)].map((id) => dialogs.get(id)).filter(Boolean);
  return new Set(heard.flatMap(({ lines }) => lines.map(({ speaker }) => speaker)));
}

function card({ name, sprite, about }) {
  const portrait = spriteCanvas(sprite, { scale: 2 });
  portrait.setAttribute("aria-hidden", "true");
  return el("li", { class: "person" }, portrait, el("b", {}, name), el("span", {}, about));
}
