import assert from "node:assert/strict";
import { test } from "node:test";
import { failure, setUp } from "./saveQueues.js";

const BOARD = "score:Grassland";
const early = () => failure("early", { retryAfter: 240 });

/** A queue with a score that the server takes in four minutes. */
async function withLateScore() {
  const world = setUp();
  world.entered = world.queue.put(BOARD, { score: 50 });
  await world.answer(early());
  return world;
}

test("a score that comes too early is kept and tried again when its time has come", async () => {
  const world = await withLateScore();
  assert.deepEqual(world.stored, { [BOARD]: { score: 50 } });
  assert.equal(world.timers[0].pause, 240_000);
  world.timers[0].run();
  assert.equal(world.last().slot, BOARD);
  await world.answer();
  assert.deepEqual(await world.entered, { status: 200 });
  assert.equal(world.statuses.at(-1), "saved");
});

test("meanwhile the player is saved as ever", async () => {
  const world = await withLateScore();
  const saved = world.queue.put("player", { n: 1 });
  assert.equal(world.last().slot, "player");
  await world.answer();
  assert.deepEqual(await saved, { status: 200 });
  assert.deepEqual(Object.keys(world.stored), [BOARD]);
});

test("as long as it waits it is told as not saved", async () => {
  const world = await withLateScore();
  assert.equal(world.statuses.at(-1), "retrying: is early");
  world.queue.put("player", { n: 1 });
  await world.answer();
  assert.equal(world.statuses.at(-1), "retrying: is early");
});

test("a higher score of a later run is tried at once in its stead", async () => {
  const world = await withLateScore();
  world.queue.put(BOARD, { score: 60 });
  assert.ok(world.timers[0].cancelled);
  assert.equal(world.last().value.score, 60);
});

test("a lower score of a later run changes nothing", async () => {
  const world = await withLateScore();
  world.queue.put(BOARD, { score: 40 });
  assert.equal(world.sent.length, 1);
  assert.deepEqual(world.stored, { [BOARD]: { score: 50 } });
});

test("a higher score that came while the first was under way does not wait for it", async () => {
  const world = setUp();
  world.queue.put(BOARD, { score: 50 });
  world.queue.put(BOARD, { score: 60 });
  await world.answer(early());
  assert.equal(world.timers.length, 0);
  assert.equal(world.last().value.score, 60);
});

test("it waits on when its time comes within an outage", async () => {
  const world = await withLateScore();
  world.queue.put("player", { n: 1 });
  await world.answer(failure("offline"));
  world.timers[0].run();
  assert.equal(world.sent.length, 2);
  world.timers[1].run();
  assert.equal(world.last().slot, BOARD);
});

test("whoever asks for it now has it tried now", async () => {
  const world = await withLateScore();
  world.queue.retryNow();
  assert.equal(world.sent.length, 2);
});

test("a new game forgets it", async () => {
  const world = await withLateScore();
  world.queue.clear();
  assert.ok(world.timers[0].cancelled);
  assert.equal(await world.entered, null);
  assert.deepEqual(world.stored, {});
});
