/**
 * Which key does what. Keys are named by `KeyboardEvent.code`: a place on the keyboard and not a letter of some layout.
 *
 * @typedef {"up" | "left" | "down" | "right" | "attack" | "dodge" | "interact" | "journal" | "map" | "lens" | "pause"} Bindable
 * @typedef {Readonly<Record<Bindable, readonly string[]>>} Bindings For each action its key, and further keys after it.
 */

/** The two layouts that one can begin with: everything by letters, or everything around the arrows. */
export const LAYOUTS = /** @type {Record<"letters" | "arrows", Bindings>} */ ({
  letters: {
    up: ["KeyW", "ArrowUp"],
    left: ["KeyA", "ArrowLeft"],
    down: ["KeyS", "ArrowDown"],
    right: ["KeyD", "ArrowRight"],
    attack: ["Space", "KeyK"],
    dodge: ["ShiftLeft", "KeyO"],
    interact: ["KeyE", "Enter"],
    journal: ["KeyJ"],
    map: ["KeyM"],
    lens: ["KeyL"],
    pause: ["KeyP"],
  },
  arrows: {
    up: ["ArrowUp"],
    left: ["ArrowLeft"],
    down: ["ArrowDown"],
    right: ["ArrowRight"],
    attack: ["KeyX", "Space"],
    dodge: ["KeyC", "ShiftLeft"],
    interact: ["KeyZ", "Enter"],
    journal: ["KeyA", "KeyJ"],
    map: ["KeyS", "KeyM"],
    lens: ["KeyL"],
    pause: ["KeyP"],
  },
});

/** Every action that has keys, in the order in which they are listed. @type {Bindable[]} */
export const ACTIONS = /** @type {Bindable[]} */ (Object.keys(LAYOUTS.letters));

/** The layout of letters as players may have kept it before the lens had a key. */
const FORMER = { ...LAYOUTS.letters, dodge: ["ShiftLeft", "KeyL"] };
/** The keys that the lens has where its own was given to something else, the first that is free. */
const FOR_LENS = [..."LOABCDEFGHIJKMNPQRSTUVWXYZ"].map((letter) => `Key${letter}`);

/** Keys that are there twice do the same. */
const TWINS = { ShiftRight: "ShiftLeft", NumpadEnter: "Enter" };
/** What ends every panel also pauses, whatever else does; nothing takes its place. */
const ALWAYS = { Escape: "pause" };
/** Keys that the browser or the system wants for itself. */
const RESERVED =
  /^(Escape|Tab|CapsLock|ContextMenu|F\d+|(Control|Alt|Meta|OS)(Left|Right)?|Fn|Unidentified|)$/;

const canonical = (code) => TWINS[code] ?? code;

/** Says whether a key may be given to an action. @param {string} code */
export const isBindable = (code) => !RESERVED.test(code);

/**
 * Says what a key does.
 * @param {Bindings} bindings
 * @param {string} code
 * @returns {Bindable | null}
 */
export function actionOf(bindings, code) {
  const key = canonical(code);
  return ALWAYS[key] ?? ACTIONS.find((action) => bindings[action].includes(key)) ?? null;
}

/**
 * Makes a key the one of an action. Whatever had it gets the key that this action had: no action ever loses its last.
 * @param {Bindings} bindings
 * @param {Bindable} action
 * @param {string} code
 * @returns {Bindings} The same if nothing changes.
 */
export function rebind(bindings, action, code) {
  const key = canonical(code);
  const former = bindings[action][0];
  if (!isBindable(key) || key === former) return bindings;
  const swapped = new Map([
    [key, former],
    [former, key],
  ]);
  const swap = (code) => swapped.get(code) ?? code;
  return /** @type {Bindings} */ (
    Object.fromEntries(ACTIONS.map((name) => [name, bindings[name].map(swap)]))
  );
}

/**
 * Says which of the layouts this is, if it is one of them unchanged.
 * @param {Bindings} bindings
 * @returns {"letters" | "arrows" | null}
 */
export function layoutOf(bindings) {
  const name = Object.keys(LAYOUTS).find((name) => isSame(LAYOUTS[name], bindings));
  return /** @type {any} */ (name ?? null);
}

const isSame = (one, other) => ACTIONS.every((action) => String(one[action]) === String(other[action]));

/**
 * Gives back what was kept if one can play with it: each action has a key, and no key is there twice. What was kept
 * before there was a lens keeps all of its keys.
 * @param {unknown} kept
 * @returns {Bindings}
 */
export function soundBindings(kept) {
  const whole = kept?.lens ? kept : withLens(kept);
  const lists = ACTIONS.map((action) => whole[action]);
  const isSound = (list) => Array.isArray(list) && list.length > 0 && list.every(isKey);
  const keys = lists.flat();
  const holds = lists.every(isSound) && new Set(keys).size === keys.length;
  return holds ? /** @type {Bindings} */ (whole) : LAYOUTS.letters;
}

function withLens(kept) {
  if (isSame({ ...kept, lens: FORMER.lens }, FORMER)) return LAYOUTS.letters;
  const taken = Object.values(kept ?? {}).flat();
  return { ...kept, lens: FOR_LENS.filter((code) => !taken.includes(code)).slice(0, 1) };
}

const isKey = (code) => typeof code === "string" && isBindable(code);
