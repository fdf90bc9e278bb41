import { countRuns } from "../../../rules/story/quests.js";
import { state } from "../../../states/stateManager.js";
import { clock, figure, loadText } from "../../../text/load.js";
import { spriteCanvas } from "../../assets.js";
import { currentQuest } from "../../quest.js";
import { el } from "../dom.js";

const { journal, kinds } = await loadText("ui");
const text = journal.deeds;

/** The kill counters of the save, by the creatures that they count. */
const CREATURES = [
  ["goblin", "zombean"],
  ["spider", "beantle"],
  ["skeleton", "skuller"],
  ["vampire", "ghosty"],
];

const entry = (name, value) => el("div", {}, el("dt", {}, name), el("dd", {}, value));

/** What was done so far, in numbers. */
export function deeds() {
  const { player, game } = state;
  const { chapter, subchapter } = game.story;
  const best = Math.max(...Object.values(player.highScore));
  return [
    el("p", { class: "sheet-quest" }, currentQuest().text),
    el(
      "dl",
      { class: "figures" },
      entry(text.story, `${chapter}.${subchapter}`),
      entry(text.runs, figure(countRuns(player))),
      entry(text.best, figure(best)),
      entry(text.longest, clock(Math.max(...Object.values(player.bestTime)))),
      entry(text.coins, figure(player.coins ?? 0)),
    ),
    el("h3", {}, text.sentOff),
    el("dl", { class: "figures kills" }, ...CREATURES.map(creature)),
  ];
}

function creature([counter, sprite]) {
  const portrait = spriteCanvas(sprite);
  portrait.setAttribute("aria-hidden", "true");
  return el(
    "div",
    {},
    portrait,
    el("dt", {}, kinds[counter]),
    el("dd", {}, figure(state.player.enemiesKilled[counter] ?? 0)),
  );
}
