import assert from "node:assert/strict";
import test from "node:test";
import { patchBetween, SavedDocument } from "../../public/src/rules/savedDocument.js";

/** A merge patch applied by the letter of RFC 7396. */
function apply(target, patch) {
  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject(patch)) return patch;
  const merged = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = apply(merged[key], value);
  }
  return merged;
}

/** A server with at most one document, whose versions are counted, and a list of what it was sent. */
function serve(document = null) {
  const server = { document, count: 1, sent: [], version: () => `"${server.count}"` };
  const refuse = (kind, more) => Promise.reject(Object.assign(new Error(kind), { kind, ...more }));
  const write = (next) => {
    server.document = next;
    server.count += 1;
    return { answer: { status: 200 }, version: server.version() };
  };
  server.request = async ({ method, body, headers = {} }) => {
    server.sent.push({ method, body, headers });
    if (method === "GET")
      return server.document ? { answer: server.document, version: server.version() } : refuse("missing");
    if (method === "PATCH" && !server.document) return refuse("missing");
    const isKnown = server.document && headers["If-Match"] === server.version();
    if ("If-Match" in headers ? !isKnown : server.document)
      return refuse("stale", { document: server.document, version: server.version() });
    return write(method === "PATCH" ? apply(server.document, body) : body.playerData);
  };
  server.saved = new SavedDocument({
    request: (wire) => server.request(wire),
    path: "/api/playerstate",
    field: "playerData",
  });
  return server;
}

const methods = ({ sent }) => sent.map(({ method }) => method);

const PAIRS = [
  [{}, {}],
  [{ a: 1 }, { a: 2 }],
  [{ a: 1, b: 2 }, { b: 2 }],
  [{ a: { b: 1, c: 2 } }, { a: { b: 1, d: 3 } }],
  [{ a: { b: 1 } }, { a: [1] }],
  [{ a: [1, { b: 2 }] }, { a: [{ b: 2 }] }],
  [{ a: 5 }, { a: { b: {} } }],
  [{ a: { b: 1 } }, { a: {} }],
];

test("a patch between two documents turns the one into the other", () => {
  for (const [before, after] of PAIRS) assert.deepEqual(apply(before, patchBetween(before, after)), after);
});

test("a patch names nothing that stays", () => {
  const before = { a: 1, b: { c: 1, d: 2 }, e: [1] };
  assert.deepEqual(patchBetween(before, { ...before, b: { c: 1, d: 3 } }), { b: { d: 3 } });
});

test("a first save is a creation, only if there is none", async () => {
  const server = serve();
  await server.saved.save({ id: "x", n: 1 });
  assert.deepEqual(server.sent, [
    { method: "POST", body: { playerData: { id: "x", n: 1 } }, headers: { "If-None-Match": "*" } },
  ]);
});

test("a further save sends what changed, over the version that is known", async () => {
  const server = serve();
  await server.saved.save({ id: "x", n: 1, kept: "a" });
  await server.saved.save({ id: "x", n: 2, kept: "a" });
  assert.deepEqual(server.sent[1], { method: "PATCH", body: { n: 2 }, headers: { "If-Match": '"2"' } });
  assert.deepEqual(server.document, { id: "x", n: 2, kept: "a" });
});

test("a save after a load sends what changed since", async () => {
  const server = serve({ id: "x", n: 1, kept: "a" });
  await server.saved.load("x");
  await server.saved.save({ id: "x", n: 2, kept: "a" });
  assert.deepEqual(server.sent[1].body, { n: 2 });
});

test("where nothing changed the server is asked whether it still has the save", async () => {
  const server = serve();
  await server.saved.save({ id: "x", n: 1 });
  await server.saved.save({ id: "x", n: 1 });
  assert.deepEqual(server.sent[1], { method: "PATCH", body: {}, headers: { "If-Match": '"2"' } });
});

test("a document that changes after it was sent is compared with what was sent", async () => {
  const server = serve();
  const document = { id: "x", deep: { n: 1 } };
  await server.saved.save(document);
  document.deep.n = 2;
  await server.saved.save(document);
  assert.deepEqual(server.document, { id: "x", deep: { n: 2 } });
});

test("another version is told, known, and written over by the next save", async () => {
  const server = serve({ id: "x", n: 1 });
  await server.saved.load("x");
  Object.assign(server, { document: { id: "x", n: 5, theirs: true }, count: 7 });
  await assert.rejects(server.saved.save({ id: "x", n: 2 }), {
    kind: "stale",
    document: { id: "x", n: 5, theirs: true },
  });
  await server.saved.save({ id: "x", n: 6, theirs: true });
  assert.deepEqual(server.document, { id: "x", n: 6, theirs: true });
});

test("a save that another tab created meanwhile is told rather than replaced", async () => {
  const server = serve();
  await server.saved.load("x");
  server.document = { id: "x", n: 5 };
  await assert.rejects(server.saved.create({ id: "x", n: 1 }), { kind: "stale" });
  assert.deepEqual(server.document, { id: "x", n: 5 });
});

test("a new game replaces the save that was loaded, whatever it holds by now", async () => {
  const server = serve({ id: "x", n: 1 });
  await server.saved.load("x");
  Object.assign(server, { document: { id: "x", n: 5 }, count: 7 });
  await server.saved.create({ id: "x", fresh: true });
  assert.deepEqual(server.document, { id: "x", fresh: true });
});

test("a save that the server has lost is created again", async () => {
  const server = serve();
  await server.saved.save({ id: "x", n: 1 });
  server.document = null;
  await server.saved.save({ id: "x", n: 2 });
  assert.deepEqual(methods(server), ["POST", "PATCH", "POST"]);
  assert.deepEqual(server.document, { id: "x", n: 2 });
});

test("a look at another id's save does not make it the known one", async () => {
  const server = serve({ id: "other", n: 1 });
  await server.saved.load("other");
  server.document = null;
  await server.saved.save({ id: "x", n: 2 });
  assert.deepEqual(methods(server), ["GET", "POST"]);
});

test("no save is known where none was found", async () => {
  const server = serve();
  assert.equal(await server.saved.load("x"), null);
});
