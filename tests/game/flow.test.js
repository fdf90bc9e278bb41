import assert from "node:assert/strict";
import { test } from "node:test";
import { createFlow } from "../../public/src/rules/flow.js";
import { fieldOf } from "./fields.js";

const ROOM = ["########", "#......#", "#......#", "#......#", "#......#", "########"];
/** Between the middles of two rows of cells, which lie at 176 and 208. */
const THIN = { x: 176, y: 183, width: 128, height: 18 };
const ABOVE = { x: 240, y: 144 };
const BELOW = { x: 240, y: 240 };
const PACE = 4;

/** Walks as foes do, from one place to another; gives back how near it comes. */
function walk(field, flow, from, to) {
  const body = { ...from, radius: 20 };
  const next = { x: 0, y: 0 };
  let nearest = Infinity;
  for (let step = 0; step < 200; step += 1) {
    const goal = flow.next(body.x, body.y, next) ? next : to;
    const far = Math.max(1, Math.hypot(goal.x - body.x, goal.y - body.y));
    field.move(body, ((goal.x - body.x) / far) * PACE, ((goal.y - body.y) / far) * PACE);
    nearest = Math.min(nearest, Math.hypot(to.x - body.x, to.y - body.y));
  }
  return nearest;
}

function flowTo(field, goal) {
  const flow = createFlow(field);
  flow.update(goal.x, goal.y);
  return flow;
}

test("something thin between two places is walked round", () => {
  const field = fieldOf(ROOM);
  field.close(THIN);
  assert.ok(walk(field, flowTo(field, BELOW), ABOVE, BELOW) < 10);
});

test("something thin that is put there later is walked round, too", () => {
  const field = fieldOf(ROOM);
  const flow = createFlow(field);
  field.close(THIN);
  flow.reread(THIN);
  flow.update(BELOW.x, BELOW.y);
  assert.ok(walk(field, flow, ABOVE, BELOW) < 10);
});

test("something thin that is taken away is walked through", () => {
  const field = fieldOf(["#####", "#...#", "#...#", "#...#", "#####"]);
  const wall = { x: 64, y: 183, width: 192, height: 18 };
  field.close(wall);
  const flow = createFlow(field);
  field.open(wall);
  flow.reread(wall);
  flow.update(160, 240);
  assert.ok(flow.reachable(160, 112));
});

test("what is thin and reaches from wall to wall lets nobody through", () => {
  const field = fieldOf(["#####", "#...#", "#...#", "#...#", "#####"]);
  field.close({ x: 64, y: 183, width: 192, height: 18 });
  assert.ok(!flowTo(field, { x: 160, y: 240 }).reachable(160, 112));
});

test("who stands at the edge of something solid is come at", () => {
  const field = fieldOf(ROOM);
  field.close({ x: 208, y: 144, width: 40, height: 40 });
  assert.ok(flowTo(field, { x: 250, y: 170 }).reachable(100, 100));
  assert.ok(flowTo(field, { x: 230, y: 186 }).reachable(100, 100));
});
