/**
 * What the Redis lens shows of an answer, out of the header `Server-Timing`:
 *
 *     redis;desc="JSON.SET players:ab12";dur=0.21, known;desc="GET sessions:ab12"
 *
 * @typedef {{command: string, script: string, key: string, ms: number | null}} Asked What Redis was asked: a command,
 *   the file of the script if it is one, the key, and how long it took; null if the answer was known without Redis.
 * @typedef {{method: string, path: string, status: number, ms: number, asked: Asked[]}} Entry
 */

const METRIC = /(?:^|,)\s*(redis|known);desc="([^"]*)"(?:;dur=([\d.]+))?/g;
/** What ids are made of: long, and no word. */
const ID = /(?=[\w-]*\d)[\w-]{12,}/g;
const SHOWN_OF_ID = 4;

/** Cuts the ids in a key or a path short; boards and routes stay whole. @param {string} text */
export const shortened = (text) => text.replace(ID, (id) => `${id.slice(0, SHOWN_OF_ID)}…`);

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
    const ms = kind === "redis" && duration ? Number(duration) : null;
    return { command, script, key: shortened(rest.join(" ")), ms };
  });
}

/**
 * What is shown of an answer.
 * @param {import("./answerLog.js").Told} told
 * @returns {Entry}
 */
export function entryOf({ method, path, status, ms, timing }) {
  return { method, path: pathShown(path), status, ms, asked: askedIn(timing) };
}
