import assert from "node:assert/strict";
import test from "node:test";
import { pauseAfter } from "../../public/src/rules/saveQueue.js";
import { failure, setUp } from "./saveQueues.js";

test("what fails for want of a server is kept and tried again with growing pauses", async () => {
  const world = setUp();
  world.queue.put("player", { n: 1 });
  for (const pause of [1000, 2000, 4000]) {
    await world.answer(failure("offline"));
    assert.equal(world.timers.at(-1).pause, pause);
    assert.deepEqual(world.stored, { player: { n: 1 } });
    world.timers.at(-1).run();
  }
  await world.answer();
  assert.equal(world.statuses.at(-1), "saved");
  world.queue.put("player", { n: 2 });
  await world.answer(failure("offline"));
  assert.equal(world.timers.at(-1).pause, 1000, "a success begins the pauses anew");
});

test("during a pause a new value waits too, and the newest is what is tried", async () => {
  const world = setUp();
  world.queue.put("player", { n: 1 });
  await world.answer(failure("offline"));
  world.queue.put("player", { n: 2 });
  assert.equal(world.sent.length, 1);
  world.timers.at(-1).run();
  assert.equal(world.last().value.n, 2);
});

test("the network's return ends the pause", async () => {
  const world = setUp();
  world.queue.put("player", {});
  await world.answer(failure("offline"));
  world.queue.retryNow();
  assert.equal(world.sent.length, 2);
  assert.ok(world.timers[0].cancelled);
});

test("a busy server is left alone for as long as it asks", async () => {
  const world = setUp();
  world.queue.put("player", {});
  await world.answer(failure("busy", { retryAfter: 7 }));
  assert.equal(world.timers[0].pause, 7000);
});

test("pauses grow to half a minute, and half of each is chance", () => {
  assert.equal(pauseAfter(1, 0), 500);
  assert.equal(pauseAfter(1, 1), 1000);
  assert.equal(pauseAfter(20, 1), 30000);
});

test("what could not be sent survives a reload", async () => {
  const first = setUp();
  first.queue.put("player", { n: 1 });
  await first.answer(failure("offline"));
  const second = setUp({ kept: first.stored });
  assert.deepEqual(second.queue.waiting, { player: { n: 1 } });
  assert.equal(second.sent.length, 0, "nothing is sent before the session is known");
  second.queue.retryNow();
  assert.equal(second.last().value.n, 1);
});

test("a document that is wrong is told and not tried again", async () => {
  const world = setUp();
  const answer = world.queue.put("player", {});
  world.queue.put("game", {});
  await world.answer(failure("refused"));
  assert.equal(await answer, null);
  await world.answer();
  assert.equal(world.sent.length, 2);
  assert.equal(world.timers.length, 0);
  assert.equal(world.statuses.at(-1), "refused: is refused", "the other slot's success does not hide it");
  world.queue.put("player", { n: 2 });
  await world.answer();
  assert.equal(world.statuses.at(-1), "saved");
});
