import assert from "node:assert/strict";
import { test } from "node:test";
import { createFirstSteps } from "../../public/src/rules/firstSteps.js";

const STILL = { x: 0, y: 0, attack: false, dodge: false };
const FRAME = 0.1;

/** Does the same for some seconds; answers what was told, in its order and once each. */
function watch(steps, seconds, intent = {}) {
  const told = new Set();
  for (let time = 0; time < seconds; time += FRAME) {
    const step = steps.watch({ ...STILL, ...intent }, FRAME);
    if (step) told.add(step);
  }
  return [...told];
}

test("who stands still is told after a moment how to walk, until they do", () => {
  const steps = createFirstSteps(["move"]);
  assert.deepEqual(watch(steps, 1), []);
  assert.deepEqual(watch(steps, 1), ["move"]);
  assert.equal(steps.watch({ ...STILL, y: -1 }, FRAME), null);
  assert.deepEqual(watch(steps, 5), []);
});

test("who does it at once is told nothing", () => {
  const steps = createFirstSteps(["attack", "dodge"]);
  watch(steps, FRAME, { attack: true });
  watch(steps, FRAME, { dodge: true });
  assert.deepEqual(watch(steps, 40), []);
});

test("the second thing is told after the first was done, and after a moment of its own", () => {
  const steps = createFirstSteps(["attack", "dodge"]);
  assert.deepEqual(watch(steps, 5), ["attack"]);
  assert.deepEqual(watch(steps, 1, { attack: true }), []);
  assert.deepEqual(watch(steps, 5), ["dodge"]);
});

test("who does not want to is not told for ever", () => {
  const steps = createFirstSteps(["attack", "dodge"]);
  assert.deepEqual(watch(steps, 40), ["attack", "dodge"]);
  assert.deepEqual(watch(steps, 5), []);
});
