/** Where the tutorial explains what the Redis lens names: a page under `TUTORIAL` for each command, or kind of key. */

export const TUTORIAL = "/docs/tutorial/";

/** What is kept at these keys is explained as a whole, whichever command it takes. @type {Readonly<Record<string, string>>} */
const KEYS = {
  limits: "fast/#counting-that-nobody-waits-for",
  sessions: "sessions/",
  ids: "documents/#search",
  runs: "leaderboards/#runs-scores-that-can-be-believed",
};

/** @type {Readonly<Record<string, string>>} */
const COMMANDS = {
  "JSON.SET": "documents/#write-a-save",
  "JSON.MERGE": "documents/#write-a-save",
  "JSON.GET": "documents/#read-a-save",
  DEL: "documents/#write-a-save",
  "FT.SEARCH": "documents/#search",
  "FT.CREATE": "documents/#the-index",
  "FT._LIST": "documents/#the-index",
  MULTI: "leaderboards/#add-an-entry",
  ZSCORE: "leaderboards/#add-an-entry",
  ZADD: "leaderboards/#add-an-entry",
  ZREVRANK: "leaderboards/#add-an-entry",
  EXEC: "leaderboards/#add-an-entry",
  ZRANGE: "leaderboards/#read-the-best",
  ZSCAN: "leaderboards/#what-a-member-is",
  ZREM: "leaderboards/#what-a-member-is",
};

/**
 * The address of the page that explains what was asked; the tutorial's first page where none does.
 * @param {{command: string, key: string}} asked
 */
export const pageOf = ({ command, key }) =>
  TUTORIAL + (KEYS[key.slice(0, key.indexOf(":"))] ?? COMMANDS[command] ?? "");
