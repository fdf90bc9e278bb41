import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ACTIONS,
  actionOf,
  isBindable,
  LAYOUTS,
  layoutOf,
  rebind,
  soundBindings,
} from "../../public/src/rules/bindings.js";

const { letters, arrows } = LAYOUTS;

/** Whether every action has a key and no key does two things. */
function isPlayable(bindings) {
  const keys = ACTIONS.flatMap((action) => bindings[action]);
  return ACTIONS.every((action) => bindings[action].length > 0) && new Set(keys).size === keys.length;
}

test("both layouts can be played", () => {
  assert.ok(isPlayable(letters));
  assert.ok(isPlayable(arrows));
});

test("a key does what it is bound to, and so does its twin", () => {
  assert.equal(actionOf(letters, "KeyW"), "up");
  assert.equal(actionOf(arrows, "KeyW"), null);
  assert.equal(actionOf(letters, "ShiftRight"), "dodge");
  assert.equal(actionOf(letters, "NumpadEnter"), "interact");
});

test("a free key takes the place of the old one", () => {
  const bindings = rebind(letters, "attack", "KeyF");
  assert.equal(actionOf(bindings, "KeyF"), "attack");
  assert.equal(actionOf(bindings, "Space"), null);
  assert.equal(actionOf(bindings, "KeyK"), "attack");
});

test("a key that another action has is swapped with it", () => {
  const bindings = rebind(letters, "journal", "KeyM");
  assert.equal(actionOf(bindings, "KeyM"), "journal");
  assert.equal(actionOf(bindings, "KeyJ"), "map");
});

test("an action's own further key becomes its first", () => {
  assert.deepEqual(rebind(letters, "attack", "KeyK").attack, ["KeyK", "Space"]);
});

test("no action loses its last key, whatever is bound to what", () => {
  const keys = Object.values(letters).flat();
  let bindings = letters;
  for (let turn = 0; turn < 400; turn += 1) {
    bindings = rebind(bindings, ACTIONS[(turn * 7) % ACTIONS.length], keys[(turn * 5 + 3) % keys.length]);
    assert.ok(isPlayable(bindings));
  }
});

test("Escape always pauses, and can be given to nothing else", () => {
  assert.equal(isBindable("Escape"), false);
  const bindings = rebind(letters, "attack", "Escape");
  assert.equal(bindings, letters);
  assert.equal(actionOf(bindings, "Escape"), "pause");
});

test("keys of the browser are refused", () => {
  for (const code of ["Tab", "F5", "MetaLeft", "ControlRight", ""])
    assert.equal(isBindable(code), false, code);
});

test("a layout knows itself, until one key is changed", () => {
  assert.equal(layoutOf(structuredClone(arrows)), "arrows");
  assert.equal(layoutOf(rebind(arrows, "map", "KeyQ")), null);
});

/** What a player kept before there was a lens. */
function withoutLens({ lens: _, ...former }) {
  return former;
}

const formerLetters = withoutLens({ ...letters, dodge: ["ShiftLeft", "KeyL"] });

test("the layouts that were kept before there was a lens are those of today", () => {
  assert.equal(soundBindings(formerLetters), letters);
  assert.equal(layoutOf(soundBindings(withoutLens(arrows))), "arrows");
});

test("keys of one's own that were kept before there was a lens stay, and it gets one that is free", () => {
  const own = { ...formerLetters, map: ["KeyQ"] };
  assert.deepEqual(soundBindings(own), { ...own, lens: ["KeyO"] });
  const free = { ...own, dodge: ["ShiftLeft"] };
  assert.deepEqual(soundBindings(free), { ...free, lens: ["KeyL"] });
});

test("a kept lens without a key is no reason to guess one", () => {
  assert.equal(soundBindings({ ...letters, lens: [] }), letters);
});

test("what was kept is taken if it can be played with", () => {
  const own = rebind(letters, "map", "KeyQ");
  assert.deepEqual(soundBindings(JSON.parse(JSON.stringify(own))), own);
  assert.equal(soundBindings(undefined), letters);
  assert.equal(soundBindings({ ...letters, map: [] }), letters);
  assert.equal(soundBindings({ ...letters, map: ["KeyJ"] }), letters);
  assert.equal(soundBindings({ ...letters, map: ["Escape"] }), letters);
});
