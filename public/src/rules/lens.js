/**
 * What the Redis lens shows of an answer, out of the header `Server-Timing`:
 *
 *     redis;desc="JSON.SET players:ab12";dur=0.21, known;desc="GET sessions:ab12"
 *
 * @typedef {{command: string, script: string, key: string, ms: number | null}} Asked What Redis was asked: a command,
 *   the file of the script that it is in if it is in one, the key, and how long it took; null if the answer was known
 *   without Redis.
 * @typedef {{commands: string[], script: string, key: string, ms: number | null, aside: boolean}} Line Commands that
 *   were asked together about one key; `aside`: they are not what the request was for, but let it pass.
 * @typedef {{method: string, path: string, status: number, ms: number, lines: Line[]}} Entry
 */

const METRIC = /(?:^|,)\s*(redis|known);desc="([^"]*)"(?:;dur=([\d.]+))?/g;
const COMMAND = /^[A-Z][A-Z._]+$/;
/** What ids are made of: long, and no words. */
const ID = /(?=[\w-]*(?:[\d_]|[a-z][A-Z]))[\w-]{12,}/g;
const SHOWN_OF_ID = 4;
/** What makes keys of one thing lie together in a cluster, and says no more to who reads. */
const HASH_TAG = /\{[^{}]*\}/g;
/** Who asks, and how often: each request begins with that. */
const ASIDE = /^(sessions|limits):/;

/** Cuts the ids in a key or a path short; boards and routes stay whole. @param {string} text */
export const shortened = (text) =>
  text.replace(HASH_TAG, "{…}").replace(ID, (id) => `${id.slice(0, SHOWN_OF_ID)}…`);

/** A path as it is read: decoded, without its query, its ids cut short. @param {string} path */
export function pathShown(path) {
  const [bare] = path.split("?");
  try {
    return shortened(decodeURIComponent(bare));
  } catch {
    return shortened(bare);
  }
}

/**
 * What Redis was asked for an answer, in the order in which it was.
 * @param {string} header
 * @returns {Asked[]}
 */
export function askedIn(header) {
  return [...header.matchAll(METRIC)].map(([, kind, told, duration]) => {
    const [command, ...rest] = told.split(" ");
    const script = rest[0]?.endsWith(".lua") ? rest.shift() : "";
    const purpose = script && COMMAND.test(rest[0]) ? rest.shift() : command;
    const ms = kind === "redis" && duration ? Number(duration) : null;
    return { command: purpose, script, key: shortened(rest.join(" ")), ms };
  });
}

/**
 * Lines to read: what went together about one key is one line, and what the request was for comes first.
 * @param {Asked[]} asked
 * @returns {Line[]}
 */
export function linesOf(asked) {
  /** @type {Line[]} */
  const lines = [];
  for (const { command, ...about } of asked) {
    const last = lines.at(-1);
    if (last && ["script", "key", "ms"].every((name) => last[name] === about[name]))
      last.commands.push(command);
    else lines.push({ commands: [command], ...about, aside: ASIDE.test(about.key) });
  }
  return [...lines.filter(({ aside }) => !aside), ...lines.filter(({ aside }) => aside)];
}

/**
 * What is shown of an answer.
 * @param {import("./answerLog.js").Told} told
 * @returns {Entry}
 */
export function entryOf({ method, path, status, ms, timing }) {
  return { method, path: pathShown(path), status, ms, lines: linesOf(askedIn(timing)) };
}
