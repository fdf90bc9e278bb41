import { soundBindings } from "../rules/bindings.js";

/**
 * @typedef {object} Settings
 * @property {number} sound Volume of effects, 0 to 1.
 * @property {number} music Volume of music, 0 to 1.
 * @property {number} shake Strength of camera shake, 0 to 1.
 * @property {number} textSize Factor on every text, 0.85 to 1.5.
 * @property {boolean} reducedMotion
 * @property {boolean} highContrast Solid signs with strong borders, and rings around all that fights.
 * @property {boolean} lensKnown Whether the Redis lens has said what it is.
 * @property {import("../rules/bindings.js").Bindings} bindings Which key does what.
 */

const STORAGE_KEY = "cache-quest.settings";
const listeners = new Set();

/** @type {Settings} */
const values = { ...defaults(), ...stored() };

/** What the player chose, or what the device suggests; change it with `setSetting`. */
export const settings = /** @type {Readonly<Settings>} */ (values);

/**
 * Changes one setting, keeps it in this browser and tells everyone who listens.
 * @param {keyof Settings} name
 * @param {Settings[keyof Settings]} value
 */
export function setSetting(name, value) {
  if (values[name] === value) return;
  values[name] = value;
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(values));
  } catch {
    // A browser that keeps nothing still plays with what was just chosen.
  }
  for (const listener of listeners) listener(settings);
}

/**
 * Calls `listener` after every change and returns what stops that.
 * @param {(settings: Readonly<Settings>) => void} listener
 */
export function onSettings(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function defaults() {
  return {
    sound: 0.8,
    music: 0.5,
    shake: 1,
    textSize: 1,
    reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
    highContrast: matchMedia("(prefers-contrast: more)").matches,
    lensKnown: false,
    bindings: soundBindings(undefined),
  };
}

function stored() {
  try {
    const kept = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "{}");
    const sound = Object.fromEntries(
      Object.entries(defaults()).map(([name, value]) => [
        name,
        typeof kept[name] === typeof value ? kept[name] : value,
      ]),
    );
    return { ...sound, bindings: soundBindings(kept.bindings) };
  } catch {
    return {};
  }
}
