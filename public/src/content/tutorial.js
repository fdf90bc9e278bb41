/** Where the tutorial explains what the Redis lens names: a page under `TUTORIAL` for each command and script. */

export const TUTORIAL = "/docs/tutorial/";

/** @type {Readonly<Record<string, string>>} */
export const PAGES = {
  GET: "sessions/",
  SET: "sessions/",
  EXPIRE: "sessions/",
  TTL: "sessions/",
  INCR: "fast/#counting-that-nobody-waits-for",
  DECR: "fast/#counting-that-nobody-waits-for",
  "JSON.SET": "documents/#write-a-save",
  "JSON.MERGE": "documents/#write-a-save",
  "save.lua": "documents/#write-a-save",
  "JSON.GET": "documents/#read-a-save",
  "FT.SEARCH": "documents/#search",
  "FT.CREATE": "documents/#the-index",
  "FT._LIST": "documents/#the-index",
  ZADD: "leaderboards/#add-an-entry",
  ZREVRANK: "leaderboards/#add-an-entry",
  ZRANGE: "leaderboards/#read-the-best",
  "run.lua": "leaderboards/#runs-scores-that-can-be-believed",
  "score.lua": "leaderboards/#runs-scores-that-can-be-believed",
};

/**
 * The address of the page that explains what was asked; the tutorial's first page where none does.
 * @param {{command: string, script: string}} asked
 */
export const pageOf = ({ command, script }) => TUTORIAL + (PAGES[script || command] ?? "");
