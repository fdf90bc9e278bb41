import { onPress } from "./input.js";
import { showPrompt } from "./ui/prompt.js";

/**
 * @typedef {object} Interactable
 * @property {() => {x: number, y: number}} at
 * @property {number} reach From how far it can be used.
 * @property {string} prompt
 * @property {() => unknown} act What using it does; while its promise is open nothing else can be used.
 */

/** The nearest of those in reach. */
function nearest(interactables, { x, y }) {
  let best = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const one of interactables) {
    const at = one.at();
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance > one.reach || distance >= bestDistance) continue;
    best = one;
    bestDistance = distance;
  }
  return best;
}

/**
 * Offers what is near, and does it when the player asks for it.
 * @param {Interactable[]} interactables
 * @param {{isPeaceful?: boolean}} [place] Where there is nothing to strike the attack button helps out: Space and a
 *   click do what one expects.
 */
export function createInteraction(interactables, { isPeaceful = true } = {}) {
  let offered = null;
  let busy = false;

  async function use() {
    if (busy || !offered) return;
    busy = true;
    showPrompt(null);
    try {
      await offered.act();
    } finally {
      busy = false;
    }
  }

  const stops = ["interact", isPeaceful && "attack"].filter(Boolean).map((action) => onPress(action, use));
  return {
    update(player) {
      offered = busy ? null : nearest(interactables, player);
      showPrompt(offered?.prompt ?? null);
    },
    stop() {
      for (const stop of stops) stop();
      showPrompt(null);
    },
  };
}
