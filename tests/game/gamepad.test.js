import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

/** A page with one gamepad, of which time goes on by frames. */
const page = { pad: null, frames: [], menu: null, now: 0 };

class FakeKey {
  constructor(type, { key }) {
    Object.assign(this, { type, key });
  }
}

Object.assign(globalThis, {
  KeyboardEvent: FakeKey,
  addEventListener: (_, begin) => {
    page.begin = begin;
  },
  requestAnimationFrame: (step) => page.frames.push(step),
  document: {
    activeElement: null,
    querySelectorAll: () => (page.menu ? [page.menu] : []),
    querySelector: () => null,
  },
});
Object.defineProperty(globalThis, "navigator", {
  value: { getGamepads: () => [null, page.pad] },
  configurable: true,
});
performance.now = () => page.now;

const { padFamily, watchGamepads } = await import("../../public/src/systems/gamepad.js");

const told = [];
const ports = Object.fromEntries(
  ["press", "release", "stick", "use"].map((name) => [name, (...what) => told.push([name, ...what])]),
);
watchGamepads(ports);

const newPad = (id = "Xbox") => ({
  id,
  connected: true,
  axes: [0, 0],
  buttons: Array.from({ length: 17 }, () => ({ pressed: false })),
});

/** Shows the pad as it is now for some frames, a sixtieth of a second each. */
function show(frames = 1) {
  for (let frame = 0; frame < frames; frame += 1) {
    page.now += 1000 / 60;
    const [step] = page.frames.splice(0);
    step();
  }
}

function newMenu() {
  const keys = [];
  const target = { matches: () => true, click: () => keys.push("click") };
  const menu = {
    ...target,
    keys,
    contains: () => false,
    dispatchEvent: ({ key }) => keys.push(key) > 0,
  };
  return menu;
}

beforeEach(() => {
  Object.assign(page, { pad: newPad(), menu: null });
  if (page.frames.length === 0) page.begin();
  show();
  told.length = 0;
});

test("a button is pressed once and let go once", () => {
  page.pad.buttons[0].pressed = true;
  show(3);
  page.pad.buttons[0].pressed = false;
  show(2);
  assert.deepEqual(told, [
    ["use", "gamepad"],
    ["press", "pad0", ["attack"], "gamepad"],
    ["release", "pad0"],
  ]);
});

test("the stick moves, and comes to rest once", () => {
  page.pad.axes = [0, -1];
  show();
  page.pad.axes = [0.05, 0.05];
  show(3);
  assert.deepEqual(told, [
    ["stick", 0, -1, "gamepad"],
    ["stick", 0, 0, "gamepad"],
  ]);
});

test("in a menu a button is a key, and the game does not hear it", () => {
  page.menu = newMenu();
  page.pad.buttons[0].pressed = true;
  show();
  page.pad.buttons[1].pressed = true;
  show();
  assert.deepEqual(page.menu.keys, ["Enter", "click", "Escape"]);
  assert.ok(!told.some(([what]) => what === "press"));
});

test("a held stick goes on from button to button, after a while", () => {
  page.menu = newMenu();
  page.pad.axes = [0, 1];
  show(10);
  assert.deepEqual(page.menu.keys, ["ArrowDown"]);
  show(40);
  assert.ok(page.menu.keys.length >= 3);
});

test("a stick that was held before the menu opened does not move in it", () => {
  page.pad.axes = [1, 0];
  show(5);
  page.menu = newMenu();
  show(60);
  assert.deepEqual(page.menu.keys, []);
});

test("a gamepad that is gone is not asked any more, and is heard again when it comes back", () => {
  page.pad.connected = false;
  show();
  assert.equal(page.frames.length, 0);
  page.pad = newPad();
  page.begin();
  assert.equal(page.frames.length, 1);
});

test("the signs are those of the gamepad in hand", () => {
  assert.equal(padFamily(), "letters");
  page.pad = newPad("DualSense Wireless Controller (Vendor: 054c)");
  assert.equal(padFamily(), "playstation");
  page.pad = newPad("Pro Controller (Vendor: 057e)");
  assert.equal(padFamily(), "nintendo");
});
