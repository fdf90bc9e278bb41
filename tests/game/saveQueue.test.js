import assert from "node:assert/strict";
import test from "node:test";
import { setUp } from "./saveQueues.js";

test("a value is sent, answered and forgotten", async () => {
  const world = setUp();
  const answer = world.queue.put("player", { hp: 1 });
  assert.deepEqual(world.stored, { player: { hp: 1 } });
  await world.answer();
  assert.deepEqual(await answer, { status: 200 });
  assert.deepEqual(world.stored, {});
  assert.deepEqual(world.statuses, ["saving", "saved"]);
});

test("a save that was to replace the old one still does when a newer value takes its place", async () => {
  const world = setUp();
  world.queue.put("player", { n: 1, create: true });
  world.queue.put("game", { n: 1, create: true });
  world.queue.put("game", { n: 2, create: false });
  await world.answer();
  assert.deepEqual(world.last().value, { n: 2, create: true });
});

test("one save is in flight at a time, and of a slot only the newest follows", async () => {
  const world = setUp();
  world.queue.put("player", { n: 1 });
  world.queue.put("player", { n: 2 });
  const newest = world.queue.put("player", { n: 3 });
  assert.equal(world.sent.length, 1);
  await world.answer();
  assert.deepEqual(
    world.sent.map(({ value }) => value.n),
    [1, 3],
  );
  await world.answer();
  await newest;
  assert.equal(world.sent.length, 2);
});

test("slots wait for one another", async () => {
  const world = setUp();
  world.queue.put("player", {});
  world.queue.put("game", {});
  assert.equal(world.sent.length, 1);
  await world.answer();
  assert.equal(world.last().slot, "game");
});

test("of two scores of a board the higher is sent, whichever came first", async () => {
  const world = setUp({ kept: { "score:Grassland": { score: 50 } } });
  world.queue.put("score:Grassland", { score: 40 });
  world.queue.put("score:Mountains", { score: 1 });
  assert.deepEqual(world.last().value, { score: 50 });
  world.queue.put("score:Grassland", { score: 60 });
  for (let answered = 0; answered < 3; answered += 1) await world.answer();
  assert.deepEqual(
    world.sent.map(({ slot, value }) => `${slot} ${value.score}`),
    ["score:Grassland 50", "score:Grassland 60", "score:Mountains 1"],
  );
});

test("a new game forgets what waited", async () => {
  const world = setUp({ kept: { player: { n: 1 }, "score:Grassland": { score: 3 } } });
  world.queue.clear();
  assert.deepEqual(world.stored, {});
});
