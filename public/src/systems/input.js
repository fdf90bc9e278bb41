/** One player's input from keyboard, pointer, touch and gamepad, in terms of the game. */
import { gameClock } from "./gameClock.js";
import { watchGamepads } from "./gamepad.js";
import { createInputState, keyActions } from "./inputState.js";
import { settings } from "./settings.js";
import { watchTouch } from "./touch.js";

/**
 * @typedef {import("./inputState.js").Action} Action
 * @typedef {"keyboard" | "touch" | "gamepad"} Device
 */

const state = createInputState();
/** @type {Map<Action, Set<() => void>>} */
const listeners = new Map();
const IDLE = Object.freeze({ x: 0, y: 0, attack: false, dodge: false });
/** @type {Set<() => void>} */
const deviceListeners = new Set();
/** @type {(() => void) | null} What Escape does instead of pausing. */
let onEscapeKey = null;
/** @type {Device} */
let device = matchMedia("(pointer: coarse)").matches ? "touch" : "keyboard";

/** What is typed here, or read by keys, is not meant for the game. */
const OWN_KEYS = "input, textarea, select, [contenteditable], [data-own-keys]";
const isField = (target) => Boolean(target?.closest?.(OWN_KEYS));
const isGameSurface = (target) => target === document.body || target?.id === "game";

/** A press is told after the event that caused it is over: a panel that it opens must not hear the same key. */
function tell(action) {
  setTimeout(() => {
    if (gameClock.paused) return;
    for (const listener of [...(listeners.get(action) ?? [])]) listener();
  });
}

/** Notes which device is in the player's hands. @param {Device} name */
function use(name) {
  if (name === device) return;
  device = name;
  for (const listener of [...deviceListeners]) listener();
}

/** What goes down during a pause moves nothing then, but is still held when the game goes on. */
function press(source, actions, from) {
  use(from);
  if (gameClock.paused) state.hold(source, actions);
  else for (const action of state.press(source, actions)) tell(action);
}

function onKeyDown(event) {
  // What a gamepad presses in a panel by way of key events is no key that somebody holds.
  if (!event.isTrusted) return;
  const actions = keyActions(event.code, settings.bindings);
  const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
  // What is typed may come from a phone's own keyboard, with which nobody plays.
  if (!isShortcut && !isField(event.target)) use("keyboard");
  if (event.code === "Escape" && onEscapeKey && !gameClock.paused) return onEscapeKey();
  if (!actions.length || isShortcut || isField(event.target)) return;
  if (isGameSurface(event.target) && !gameClock.paused) event.preventDefault();
  if (!event.repeat) press(event.code, actions, "keyboard");
}

function onPointerDown(event) {
  use(event.pointerType === "mouse" ? "keyboard" : "touch");
  if (event.pointerType !== "mouse" || event.button !== 0 || event.target?.id !== "game") return;
  press("mouse", ["attack"], "keyboard");
}

/** Whoever looks away lets go of everything, and comes back to a game that waited. */
function onLeave() {
  state.releaseAll();
  tell("pause");
}

const ports = {
  use,
  press,
  release: (source) => state.release(source),
  stick(x, y, from) {
    if (x || y) use(from);
    state.setStick(x, y);
  },
};

addEventListener("keydown", onKeyDown, { capture: true });
addEventListener("keyup", (event) => state.release(event.code), { capture: true });
addEventListener("pointerdown", onPointerDown, { capture: true });
addEventListener("pointerup", () => state.release("mouse"));
addEventListener("blur", onLeave);
document.addEventListener("visibilitychange", () => document.hidden && onLeave());
watchGamepads(ports);
watchTouch(ports);

/** Answers what the player wants now; nothing while the game is paused. */
export function readIntent() {
  if (gameClock.paused) {
    state.forgetTaps();
    return IDLE;
  }
  return state.read();
}

/**
 * Calls `fn` at each press of an action, except while the game is paused or a field is being typed in.
 * @param {Action} action
 * @param {() => void} fn
 * @returns {() => void} stops it
 */
export function onPress(action, fn) {
  if (!listeners.has(action)) listeners.set(action, new Set());
  listeners.get(action).add(fn);
  return () => listeners.get(action).delete(fn);
}

/**
 * Has Escape do something else than pause, while the game goes on.
 * @param {() => void} fn
 * @returns {() => void} stops it
 */
export function onEscape(fn) {
  onEscapeKey = fn;
  return () => {
    onEscapeKey = null;
  };
}

/** Says which device was used last, for hints that name its buttons. */
export function inputDevice() {
  return device;
}

/**
 * Calls `fn` whenever another device is taken up.
 * @param {() => void} fn
 * @returns {() => void} stops it
 */
export function onDevice(fn) {
  deviceListeners.add(fn);
  return () => deviceListeners.delete(fn);
}

/**
 * Says whether a key is one of an action's, for panels that are left by the key that opened them.
 * @param {KeyboardEvent} event
 * @param {Action} action
 */
export const isKeyOf = (event, action) => keyActions(event.code, settings.bindings).includes(action);
