import assert from "node:assert/strict";
import { test } from "node:test";
import { failure, setUp } from "./saveQueues.js";

test("a queue that is held sends nothing, and keeps what is put", async () => {
  const world = setUp();
  await world.queue.hold();
  world.queue.put("player", { n: 1 });
  assert.equal(world.sent.length, 0);
  assert.deepEqual(world.stored, { player: { n: 1 } });
});

test("to hold it is to wait for what is under way", async () => {
  const world = setUp();
  world.queue.put("player", { n: 1 });
  world.queue.put("game", { n: 2 });
  let isHeld = false;
  const holding = world.queue.hold().then(() => {
    isHeld = true;
  });
  await Promise.resolve();
  assert.equal(isHeld, false);
  await world.answer();
  await holding;
  assert.equal(world.sent.length, 1);
});

test("a pause that ends while it is held sends nothing", async () => {
  const world = setUp();
  world.queue.put("player", { n: 1 });
  await world.answer(failure("offline"));
  await world.queue.hold();
  world.timers[0].run();
  assert.equal(world.sent.length, 1);
});

test("released, it sends what was put meanwhile", async () => {
  const world = setUp();
  await world.queue.hold();
  const saved = world.queue.put("player", { n: 1 });
  world.queue.release();
  await world.answer();
  assert.deepEqual(await saved, { status: 200 });
});

test("ended, it has forgotten what waited, here and in storage", async () => {
  const world = setUp({ kept: { player: { n: 1 } } });
  await world.queue.hold();
  world.queue.end();
  assert.deepEqual(world.queue.waiting, {});
  assert.deepEqual(world.stored, {});
});

test("ended, it takes nothing and sends nothing any more", async () => {
  const world = setUp();
  world.queue.end();
  assert.equal(await world.queue.put("player", { n: 1 }), null);
  world.queue.retryNow();
  assert.equal(world.sent.length, 0);
  assert.deepEqual(world.stored, {});
});

test("it says whether it sends", async () => {
  const { queue } = setUp();
  assert.equal(queue.isStopped, false);
  await queue.hold();
  assert.equal(queue.isStopped, true);
  queue.release();
  assert.equal(queue.isStopped, false);
  queue.end();
  assert.equal(queue.isStopped, true);
});
