import assert from "node:assert/strict";
import { test } from "node:test";
import { createHitStop } from "../../public/src/systems/hitStop.js";

const FRAME = 1 / 60;

function passed(stop, frames) {
  let time = 0;
  for (let frame = 0; frame < frames; frame += 1) time += stop.scale(FRAME);
  return time;
}

test("without a blow all time passes", () => {
  assert.ok(Math.abs(passed(createHitStop(), 60) - 1) < 1e-9);
});

test("a blow nearly stops time for as long as it says, then time runs on", () => {
  const stop = createHitStop();
  stop.strike(50);
  assert.ok(passed(stop, 3) < 0.005);
  assert.ok(Math.abs(stop.scale(FRAME) - FRAME) < 1e-9);
});

test("blows that fall together do not add up, and the longest counts", () => {
  const stop = createHitStop();
  for (const milliseconds of [80, 40, 80]) stop.strike(milliseconds);
  const lost = 1 - passed(stop, 60);
  assert.ok(lost > 0.07 && lost <= 0.08, `${lost} s were lost`);
});

test("time never runs backwards, however long the frame", () => {
  const stop = createHitStop();
  stop.strike(40);
  assert.ok(stop.scale(0.1) > 0.05);
  assert.equal(stop.scale(0), 0);
});
