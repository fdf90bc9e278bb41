import assert from "node:assert/strict";
import { test } from "node:test";
import { RunTicket } from "../../public/src/rules/runTicket.js";
import { failure } from "./saveQueues.js";

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A ticket that is asked for; `outcomes` are the answers, one after the other. */
async function ticketFrom(...outcomes) {
  const timers = [];
  const ticket = new RunTicket({
    async start() {
      const outcome = outcomes.shift();
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    schedule(run, pause) {
      const timer = { run, pause, cancelled: false };
      timers.push(timer);
      return () => {
        timer.cancelled = true;
      };
    },
    random: () => 1,
  });
  await settled();
  return { ticket, timers };
}

test("a run has its ticket as soon as the server has answered", async () => {
  const { ticket, timers } = await ticketFrom("abc");
  assert.equal(ticket.value, "abc");
  assert.equal(timers.length, 0);
});

test("without a server it is asked for again, with growing pauses", async () => {
  const { ticket, timers } = await ticketFrom(failure("offline"), failure("offline"), "abc");
  assert.equal(ticket.value, null);
  timers[0].run();
  await settled();
  timers[1].run();
  await settled();
  assert.deepEqual(
    timers.map(({ pause }) => pause),
    [1000, 2000],
  );
  assert.equal(ticket.value, "abc");
});

test("a server that asks to wait is left alone for that long", async () => {
  const { timers } = await ticketFrom(failure("busy", { retryAfter: 20 }));
  assert.equal(timers[0].pause, 20000);
});

test("a run that is over asks no more", async () => {
  const { ticket, timers } = await ticketFrom(failure("offline"));
  ticket.giveUp();
  assert.ok(timers[0].cancelled);
});

test("a run that ended while it asked does not ask again", async () => {
  const asking = ticketFrom(failure("offline"));
  const { ticket, timers } = await asking;
  ticket.giveUp();
  timers[0].run();
  await settled();
  assert.equal(timers.length, 1);
});
