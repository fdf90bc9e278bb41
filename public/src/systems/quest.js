import { chapterAt, chapterOf } from "../content/chapters.js";
import { countRuns, questInHub, questInside } from "../rules/story/quests.js";
import { BOARDS } from "../states/playerState.js";
import { state } from "../states/stateManager.js";
import { fill, language, loadText } from "../text/load.js";
import { currentScene } from "./travel.js";

const { quests: between } = await loadText("story");

/** How many runs there were as the stone was read: after the next one it has something new to say. */
let runsWhenRead = -1;

/** What a place has to say of the quest itself; null where the story alone says it. */
let local = null;

/** Notes that the stone of records was read. */
export function readStone() {
  runsWhenRead = countRuns(state.player);
}

/**
 * Lets a place say what there is to do in it.
 * @param {null | (() => import("../rules/story/quests.js").Quest | null)} ask Null takes it back.
 */
export function askHere(ask) {
  local = ask;
}

function questOfPlace() {
  const scene = currentScene();
  const here = chapterAt(scene);
  const { story } = state.game;
  if (here && scene === here.dungeon) return questInside(story, state.player, here.number);
  return questInHub(story, state.player, {
    chapter: here?.number ?? 1,
    // The boards are in the order of the chapters; the last one has no arena.
    board: here && BOARDS[here.number - 1],
    hasRead: runsWhenRead === countRuns(state.player),
  });
}

/** What there is to do next where the player is. @returns {{text: string, target: string | null}} */
export function currentQuest() {
  const { key, chapter, target, best } = local?.() ?? questOfPlace();
  const text = chapter ? chapterOf(chapter).text.quests[key] : between[key];
  return { text: best === undefined ? text : fill(text, { best: best.toLocaleString(language) }), target };
}
