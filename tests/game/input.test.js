import assert from "node:assert/strict";
import { test } from "node:test";
import { createInputState, keyActions, stickDirection } from "../../public/src/systems/inputState.js";

const STICK = { reach: 50, dead: 10 };

test("two keys make a diagonal that is no faster than a straight line", () => {
  const state = createInputState();
  state.press("KeyD", keyActions("KeyD"));
  assert.deepEqual([state.read().x, state.read().y], [1, 0]);
  state.press("ArrowDown", keyActions("ArrowDown"));
  const { x, y } = state.read();
  assert.ok(Math.abs(Math.hypot(x, y) - 1) < 1e-9);
  assert.ok(x > 0 && y > 0);
});

test("opposite keys cancel each other", () => {
  const state = createInputState();
  state.press("KeyA", ["left"]);
  state.press("KeyD", ["right"]);
  assert.equal(state.read().x, 0);
  state.release("KeyA");
  assert.equal(state.read().x, 1);
});

test("a tap between two frames is seen once", () => {
  const state = createInputState();
  state.press("Space", ["attack"]);
  state.release("Space");
  assert.equal(state.read().attack, true);
  assert.equal(state.read().attack, false);
});

test("attack is held, dodge is pressed", () => {
  const state = createInputState();
  state.press("Space", ["attack"]);
  state.press("KeyK", ["dodge"]);
  assert.deepEqual([state.read().dodge, state.read().dodge], [true, false]);
  assert.equal(state.read().attack, true);
});

test("a key that repeats is pressed once", () => {
  const state = createInputState();
  assert.deepEqual(state.press("KeyE", ["interact"]), ["interact"]);
  assert.deepEqual(state.press("KeyE", ["interact"]), []);
});

test("what is held over a pause still moves, but counts as no press", () => {
  const state = createInputState();
  state.hold("KeyD", ["right"]);
  state.hold("KeyK", ["dodge"]);
  const { x, dodge } = state.read();
  assert.deepEqual([x, dodge], [1, false]);
});

test("letting go of everything leaves nothing behind", () => {
  const state = createInputState();
  state.press("KeyD", ["right"]);
  state.press("KeyK", ["dodge"]);
  state.setStick(0, -1);
  state.releaseAll();
  assert.deepEqual(state.read(), { x: 0, y: 0, attack: false, dodge: false });
});

test("the stick rests in its dead zone and ends at its rim", () => {
  assert.deepEqual(stickDirection(6, 8, STICK), { x: 0, y: 0 });
  assert.deepEqual(stickDirection(0, -200, STICK), { x: 0, y: -1 });
  assert.ok(Math.abs(stickDirection(30, 0, STICK).x - 0.5) < 1e-9);
});
