import assert from "node:assert/strict";
import { test } from "node:test";
import { enterScore } from "../../public/src/systems/leaderboard.js";
import { failure } from "./saveQueues.js";

/** A server whose answers to each ticket are in the test's hands; `outcomes`: by ticket, an error or an answer. */
function serverWith(outcomes) {
  const tried = [];
  const begun = [];
  const kept = [];
  return {
    ...{ tried, begun, kept },
    async startRun(board) {
      begun.push(board);
      return `late${begun.length}`;
    },
    async enter(ticket) {
      tried.push(ticket);
      if (outcomes[ticket] instanceof Error) throw outcomes[ticket];
      return outcomes[ticket];
    },
    keep() {
      kept.push(tried.length);
    },
  };
}

const scoreWith = (run) => ({ board: "Grassland", score: 5, run });

test("a score is entered with the ticket of its run", async () => {
  const server = serverWith({ own: { rank: 1 } });
  assert.deepEqual(await enterScore(scoreWith("own"), server), { rank: 1 });
  assert.deepEqual(server.begun, []);
});

test("a score whose run got no ticket gets one, which is kept before it is tried", async () => {
  const value = scoreWith(null);
  const server = serverWith({ late1: { rank: 2 } });
  assert.deepEqual(await enterScore(value, server), { rank: 2 });
  assert.deepEqual(server.begun, ["Grassland"]);
  assert.deepEqual(server.kept, [0]);
  assert.equal(value.run, "late1");
});

test("a ticket that the server does not know any more gives way to a new one", async () => {
  const value = scoreWith("own");
  const server = serverWith({ own: failure("spent"), late1: { rank: 3 } });
  assert.deepEqual(await enterScore(value, server), { rank: 3 });
  assert.deepEqual(server.tried, ["own", "late1"]);
});

test("a score that comes too early keeps its ticket, so that its time comes", async () => {
  const value = scoreWith(null);
  const server = serverWith({ late1: failure("early", { retryAfter: 9 }) });
  for (let tries = 0; tries < 3; tries += 1)
    await assert.rejects(enterScore(value, server), { kind: "early", retryAfter: 9 });
  assert.deepEqual(server.begun, ["Grassland"]);
  assert.deepEqual(server.tried, ["late1", "late1", "late1"]);
});

test("a score that a new run does not help either is given back", async () => {
  const server = serverWith({ own: failure("spent"), late1: failure("spent") });
  await assert.rejects(enterScore(scoreWith("own"), server), { kind: "spent" });
  assert.equal(server.begun.length, 1);
});

for (const kind of ["offline", "busy", "stranger"]) {
  test(`whoever is ${kind} is asked for no new run`, async () => {
    const server = serverWith({ own: failure(kind) });
    await assert.rejects(enterScore(scoreWith("own"), server), { kind });
    assert.deepEqual(server.begun, []);
  });
}
