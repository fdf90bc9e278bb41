import assert from "node:assert/strict";
import test from "node:test";
import { pauseAfter, SaveQueue } from "../../public/src/rules/saveQueue.js";

const failure = (kind, more = {}) => Object.assign(new Error(`is ${kind}`), { kind, ...more });
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A queue whose requests, clock and storage are in the test's hands. */
function setUp({ kept = {}, renew = async () => {} } = {}) {
  const world = { sent: [], statuses: [], timers: [], stored: kept, renewals: 0 };
  world.queue = new SaveQueue({
    send: (slot, value) =>
      new Promise((resolve, reject) => {
        world.sent.push({ slot, value, resolve: () => resolve({ status: 200 }), reject });
      }),
    renew: async () => {
      world.renewals += 1;
      await renew(world);
    },
    store: {
      load: () => structuredClone(world.stored),
      save: (waiting) => {
        world.stored = structuredClone(waiting);
      },
    },
    random: () => 1,
    schedule: (run, pause) => {
      const timer = { run, pause, cancelled: false };
      world.timers.push(timer);
      return () => {
        timer.cancelled = true;
      };
    },
    onStatus: ({ state, message }) => world.statuses.push(message ? `${state}: ${message}` : state),
  });
  world.last = () => world.sent.at(-1);
  world.answer = async (outcome) => {
    const request = world.last();
    if (outcome instanceof Error) request.reject(outcome);
    else request.resolve();
    await settle();
  };
  return world;
}

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

test("a new game forgets what waited", async () => {
  const world = setUp({ kept: { player: { n: 1 }, "score:Grassland": { score: 3 } } });
  world.queue.clear();
  assert.deepEqual(world.stored, {});
});
