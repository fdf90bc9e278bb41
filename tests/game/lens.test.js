import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf } from "../../public/src/content/tutorial.js";
import { createAnswerLog } from "../../public/src/rules/answerLog.js";
import { askedIn, entryOf, linesOf, pathShown, shortened } from "../../public/src/rules/lens.js";

const ID = "3f9c1d7a-52b1-4b7e-9a51-0c2f7d1e8a90";

test("a header tells commands, keys and times, in its order", () => {
  assert.deepEqual(askedIn(`redis;desc="JSON.SET players:${ID}";dur=0.21, redis;desc="INFO";dur=1.50`), [
    { command: "JSON.SET", script: "", key: "players:3f9c…", ms: 0.21 },
    { command: "INFO", script: "", key: "", ms: 1.5 },
  ]);
});

test("what was known has no time", () => {
  assert.deepEqual(askedIn('known;desc="GET sessions:ab12"'), [
    { command: "GET", script: "", key: "sessions:ab12", ms: null },
  ]);
});

test("a script is told by the command that it is run for, and its file", () => {
  assert.deepEqual(askedIn(`redis;desc="EVALSHA save.lua JSON.MERGE players:${ID}";dur=0.40`), [
    { command: "JSON.MERGE", script: "save.lua", key: "players:3f9c…", ms: 0.4 },
  ]);
});

test("a script of which nothing is known is told by its own command", () => {
  assert.deepEqual(askedIn('redis;desc="EVALSHA other.lua players:ab12";dur=0.40'), [
    { command: "EVALSHA", script: "other.lua", key: "players:ab12", ms: 0.4 },
  ]);
});

test("a comma and a semicolon in a key end nothing", () => {
  assert.equal(askedIn('redis;desc="GET a, known;x";dur=0.10, known;desc="GET b"').length, 2);
});

test("what others put into the header is passed over", () => {
  assert.deepEqual(askedIn('cdn-cache;desc="HIT";dur=3, total;dur=12'), []);
});

test("ids are cut short, boards and routes are not", () => {
  assert.equal(shortened(`players:${ID}`), "players:3f9c…");
  assert.equal(shortened("sessions:Zk3_aR9-qL0x7Ttb"), "sessions:Zk3_…");
  assert.equal(shortened("games:EePhWakLlPlqSfSoe"), "games:EePh…");
  assert.equal(shortened("leaderboards:survivor-Grassland"), "leaderboards:survivor-Grassland");
  assert.equal(shortened("/api/playerstate"), "/api/playerstate");
  assert.equal(shortened(`runs:{leaderboards:survivor-Grassland}:${ID}`), "runs:{…}:3f9c…");
});

const asked = (command, key, ms) => ({ command, script: "", key, ms });
const briefly = (lines) => lines.map(({ commands, key }) => `${commands.join(" ")} ${key}`);

test("what went together about one key is one line", () => {
  const lines = linesOf([
    asked("INCR", "a", 1),
    asked("TTL", "a", 1),
    asked("INCR", "b", 1),
    asked("INCR", "b", 2),
  ]);
  assert.deepEqual(briefly(lines), ["INCR TTL a", "INCR b", "INCR b"]);
});

test("what a request was for comes before who asked, and how often", () => {
  const lines = linesOf([
    asked("GET", "sessions:a", null),
    asked("INCR", "limits:a", 1),
    asked("JSON.GET", "players:a", 1),
  ]);
  assert.deepEqual(briefly(lines), ["JSON.GET players:a", "GET sessions:a", "INCR limits:a"]);
  assert.deepEqual(
    lines.map(({ aside }) => aside),
    [false, true, true],
  );
});

test("a path is decoded, and loses its query", () => {
  const path = "/api/leaderboard/leaderboards%3Asurvivor-Grassland?count=10";
  assert.equal(pathShown(path), "/api/leaderboard/leaderboards:survivor-Grassland");
  assert.equal(pathShown("/api/%zz"), "/api/%zz");
});

test("an entry says what was asked for, and what that asked of Redis", () => {
  const told = {
    method: "PATCH",
    path: `/api/playerstate/${ID}`,
    status: 200,
    ms: 9,
    timing: 'known;desc="GET a"',
  };
  assert.deepEqual(entryOf(told), {
    method: "PATCH",
    path: "/api/playerstate/3f9c…",
    status: 200,
    ms: 9,
    lines: [{ commands: ["GET"], script: "", key: "a", ms: null, aside: false }],
  });
});

const told = (path) => ({ method: "GET", path, status: 200, ms: 1, timing: "" });

test("the log holds the latest, the newest first, and no more than it may", () => {
  const log = createAnswerLog(2);
  for (const path of ["/1", "/2", "/3"]) log.tell(told(path));
  assert.deepEqual(
    log.latest.map(({ path }) => path),
    ["/3", "/2"],
  );
});

test("who listens hears each answer until it stops", () => {
  const log = createAnswerLog(2);
  const heard = [];
  const stop = log.onTold(({ path }) => heard.push(path));
  log.tell(told("/1"));
  stop();
  log.tell(told("/2"));
  assert.deepEqual(heard, ["/1"]);
});

const PAGES = [
  ["JSON.MERGE", "players:ab12", "documents/#write-a-save"],
  ["ZADD", "leaderboards:survivor-Grassland", "leaderboards/#add-an-entry"],
  ["ZADD", "ids:players", "documents/#search"],
  ["TTL", "sessions:ab12", "sessions/"],
  ["TTL", "limits:ab12/saves/60", "fast/#counting-that-nobody-waits-for"],
  ["SET", "runs:{…}:ab12", "leaderboards/#runs-scores-that-can-be-believed"],
  ["MULTI", "", "leaderboards/#add-an-entry"],
  ["INFO", "", ""],
];

for (const [command, key, page] of PAGES)
  test(`${command} of ${key || "no key"} leads to ${page || "the beginning"}`, () => {
    assert.equal(pageOf({ command, key }), `/docs/tutorial/${page}`);
  });
