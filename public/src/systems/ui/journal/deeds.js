import { countRuns } from "../../../rules/story/quests.js";
import { state } from "../../../states/stateManager.js";
import { spriteCanvas } from "../../assets.js";
import { currentQuest } from "../../quest.js";
import { el } from "../dom.js";

/** The kill counters of the save, by the creatures that they count. */
const CREATURES = [
  ["goblin", "Zombeans", "zombean"],
  ["spider", "Beantles", "beantle"],
  ["skeleton", "Skullers", "skuller"],
  ["vampire", "Ghosties", "ghosty"],
];

const whole = (number) => number.toLocaleString("en");
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
const figure = (name, value) => el("div", {}, el("dt", {}, name), el("dd", {}, value));

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
      figure("Story", `${chapter}.${subchapter}`),
      figure("Runs", whole(countRuns(player))),
      figure("Best score", whole(best)),
      figure("Longest run", clock(Math.max(...Object.values(player.bestTime)))),
      figure("Coins", whole(player.coins ?? 0)),
    ),
    el("h3", {}, "Sent off"),
    el("dl", { class: "figures kills" }, ...CREATURES.map(creature)),
  ];
}

function creature([counter, name, sprite]) {
  const portrait = spriteCanvas(sprite);
  portrait.setAttribute("aria-hidden", "true");
  return el(
    "div",
    {},
    portrait,
    el("dt", {}, name),
    el("dd", {}, whole(state.player.enemiesKilled[counter] ?? 0)),
  );
}
