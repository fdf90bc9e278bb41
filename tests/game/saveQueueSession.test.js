import assert from "node:assert/strict";
import test from "node:test";
import { failure, setUp } from "./saveQueues.js";

test("when the session is gone, another is fetched and what it puts is sent", async () => {
  const world = setUp({
    renew: async ({ queue }) => {
      queue.put("player", { id: "new" });
      queue.put("game", { id: "new" });
    },
  });
  const answer = world.queue.put("player", { id: "old" });
  await world.answer(failure("stranger"));
  assert.deepEqual(world.last().value, { id: "new" });
  await world.answer();
  assert.deepEqual(await answer, { status: 200 });
  await world.answer();
  assert.equal(world.statuses.at(-1), "saved");
});

test("a session that cannot be fetched now is fetched at the next try", async () => {
  let reachable = false;
  const world = setUp({
    renew: async () => {
      if (!reachable) throw failure("offline");
    },
  });
  world.queue.put("player", {});
  await world.answer(failure("stranger"));
  assert.equal(world.statuses.at(-1), "retrying: is offline");
  reachable = true;
  world.timers.at(-1).run();
  await world.answer(failure("stranger"));
  assert.equal(world.renewals, 2);
  await world.answer();
  assert.equal(world.statuses.at(-1), "saved");
});

test("a server that refuses its own new session is not asked for ever", async () => {
  const world = setUp();
  const answer = world.queue.put("player", {});
  await world.answer(failure("stranger"));
  await world.answer(failure("stranger"));
  assert.equal(await answer, null);
  assert.equal(world.renewals, 1);
});

test("that holds when every renewal puts its documents again", async () => {
  const world = setUp({
    renew: async ({ queue }) => {
      queue.put("player", { id: "new" });
      queue.put("game", { id: "new" });
    },
  });
  world.queue.put("player", { id: "old" });
  for (let refusals = 0; refusals < 6; refusals += 1) await world.answer(failure("stranger"));
  assert.equal(world.sent.length, 3);
  assert.deepEqual(world.stored, {});
});
