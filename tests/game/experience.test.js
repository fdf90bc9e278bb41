import assert from "node:assert/strict";
import { test } from "node:test";
import { expToNext, gainExp } from "../../public/src/rules/experience.js";

test("each level asks for more than the one before", () => {
  for (let level = 1; level < 200; level += 1) assert.ok(expToNext(level + 1) > expToNext(level));
});

test("the first levels come quickly", () => {
  assert.ok(expToNext(1) <= 5);
});

test("what does not fill a level is kept", () => {
  assert.deepEqual(gainExp({ level: 1, exp: 1 }, 2), { level: 1, exp: 3, gained: 0 });
});

test("what a level leaves over counts towards the next", () => {
  assert.deepEqual(gainExp({ level: 1, exp: 0 }, expToNext(1) + 2), { level: 2, exp: 2, gained: 1 });
});

test("much at once raises several levels", () => {
  const amount = expToNext(1) + expToNext(2) + expToNext(3) + 1;
  assert.deepEqual(gainExp({ level: 1, exp: 0 }, amount), { level: 4, exp: 1, gained: 3 });
});

test("it matters not in which portions experience comes", () => {
  let bit = { level: 1, exp: 0 };
  for (let count = 0; count < 500; count += 1) bit = gainExp(bit, 1);
  const { level, exp } = gainExp({ level: 1, exp: 0 }, 500);
  assert.deepEqual({ level: bit.level, exp: bit.exp }, { level, exp });
});
