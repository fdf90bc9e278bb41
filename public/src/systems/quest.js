import { countRuns, questOf } from "../rules/story/quests.js";
import { hasSeen } from "../rules/story/seen.js";
import { state } from "../states/stateManager.js";
import { currentScene } from "./travel.js";

/** How many runs there were as the stone was read: after the next one it has something new to say. */
let runsWhenRead = -1;

/** Notes that the stone of records was read. */
export function readStone() {
  runsWhenRead = countRuns(state.player);
}

/** What there is to do next where the player is. */
export const currentQuest = () =>
  questOf(state.game.story, state.player, {
    place: currentScene() === "lair" ? "lair" : "green",
    hasRead: runsWhenRead === countRuns(state.player),
    hasLooked: hasSeen(state.game, "scene.view"),
  });
