/**
 * What is held and what was pressed, whichever device it came from. Knows no device, no DOM and no clock.
 *
 * @typedef {"left" | "right" | "up" | "down" | "attack" | "dodge" | "interact" | "pause" | "journal"
 *   | "map" | "lens"} Action
 * @typedef {import("../rules/run/types.js").Intent} Intent
 */
import { actionOf, LAYOUTS } from "../rules/bindings.js";

/**
 * Says which actions a key stands for.
 * @param {string} code
 * @param {import("../rules/bindings.js").Bindings} [bindings]
 * @returns {Action[]}
 */
export function keyActions(code, bindings = LAYOUTS.letters) {
  const action = actionOf(bindings, code);
  return action ? [action] : [];
}

/**
 * Turns a stick's deflection into a direction: nothing within the dead zone, then growing to 1 at the rim.
 * @param {number} dx
 * @param {number} dy
 * @param {{reach: number, dead: number}} stick
 */
export function stickDirection(dx, dy, { reach, dead }) {
  const length = Math.hypot(dx, dy);
  if (length <= dead) return { x: 0, y: 0 };
  const strength = Math.min(1, (length - dead) / (reach - dead));
  return { x: (dx / length) * strength, y: (dy / length) * strength };
}

/** Keeps a direction within the unit circle, so that a diagonal is not faster than a straight line. */
function withinCircle(x, y) {
  const length = Math.hypot(x, y);
  return length > 1 ? { x: x / length, y: y / length } : { x, y };
}

/** Makes the memory of one player's input. */
export function createInputState() {
  /** @type {Map<string, Set<Action>>} what each source (a key, a button, a finger) holds down */
  const held = new Map();
  /** @type {Set<Action>} pressed since the last read, so that a tap between two frames is not lost */
  const tapped = new Set();
  const stick = { x: 0, y: 0 };

  const isHeld = (action) => [...held.values()].some((actions) => actions.has(action));
  const axis = (less, more) => Number(isHeld(more)) - Number(isHeld(less));

  return {
    isHeld,
    /** Notes that a source went down; answers the actions that this newly pressed. */
    press(source, actions) {
      if (held.has(source)) return [];
      held.set(source, new Set(actions));
      for (const action of actions) tapped.add(action);
      return [...actions];
    },
    release(source) {
      held.delete(source);
    },
    setStick(x, y) {
      stick.x = x;
      stick.y = y;
    },
    /** Notes what is held already, without counting it as a press. */
    hold(source, actions) {
      held.set(source, new Set(actions));
    },
    forgetTaps() {
      tapped.clear();
    },
    releaseAll() {
      held.clear();
      tapped.clear();
      stick.x = 0;
      stick.y = 0;
    },
    /** @returns {Intent} what the player wants now; taps count once. */
    read() {
      const direction = withinCircle(axis("left", "right") + stick.x, axis("up", "down") + stick.y);
      const intent = {
        ...direction,
        attack: isHeld("attack") || tapped.has("attack"),
        dodge: tapped.has("dodge"),
      };
      tapped.clear();
      return intent;
    },
  };
}
