import assert from "node:assert/strict";
import { test } from "node:test";
import { spreadDown } from "../../public/src/rules/apart.js";

const box = (left, top, width = 10, height = 4) => ({ left, top, right: left + width, bottom: top + height });

test("boxes that are apart stay", () => {
  assert.deepEqual(spreadDown([box(0, 0), box(20, 0), box(0, 10)], 1), [0, 0, 0]);
});

test("of two that overlap the lower one goes down", () => {
  assert.deepEqual(spreadDown([box(5, 2), box(0, 0)], 1), [3, 0]);
});

test("what lies over something fixed goes below it, even if it is higher", () => {
  assert.deepEqual(spreadDown([box(0, 0), box(20, 0)], 1, [box(2, 2)]), [7, 0]);
});

test("what goes down meets nobody there", () => {
  assert.deepEqual(spreadDown([box(0, 0), box(2, 1), box(4, 6)], 1), [0, 4, 4]);
});
