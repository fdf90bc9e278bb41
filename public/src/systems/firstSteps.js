/** Who is new is shown how to walk, and in the first fight how to fight. */
import { createFirstSteps } from "../rules/firstSteps.js";
import { hasReached } from "../rules/story.js";
import { state } from "../states/stateManager.js";
import { showHint } from "./ui/hint.js";

/** @param {import("../rules/firstSteps.js").Step[]} steps */
function guide(steps) {
  const { watch } = createFirstSteps(steps);
  return {
    /** @param {import("../rules/run/types.js").Intent} intent @param {number} dt Seconds. */
    update: (intent, dt) => showHint(watch(intent, dt)),
    stop: () => showHint(null),
  };
}

/** In a hub: until somebody was talked to. */
export const guideWalk = () => guide(hasReached(state.game.story, 1, 2) ? [] : ["move"]);

/** In a fight: until a first one is over in which a foe was sent off. */
export const guideFight = () =>
  guide(Object.values(state.player.enemiesKilled).some(Boolean) ? [] : ["attack", "dodge"]);
