import { bossMoments } from "./bossMoments.js";
import { foeMoments } from "./foeMoments.js";
import { heroMoments } from "./heroMoments.js";
import { kindMoments } from "./kindMoments.js";
import { skillMoments } from "./skills/moments.js";

const moments = { ...foeMoments, ...kindMoments, ...bossMoments, ...heroMoments, ...skillMoments };

/**
 * Shows an event, if there is anything to see of it.
 * @param {ReturnType<typeof import("./effects.js").createEffects>} effects
 * @param {import("../rules/run/types.js").RunEvent} event
 */
export function showMoment(effects, event) {
  moments[event.type]?.(effects, event);
}
