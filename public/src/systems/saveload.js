import { createAnswerLog } from "../rules/answerLog.js";
import { SavedDocument } from "../rules/savedDocument.js";
import { language, loadText } from "../text/load.js";

const { errors: text } = await loadText("ui");

/** Longer than this and a player thinks that nothing happens; the queue asks again anyway. */
const TIMEOUT_MS = 8000;
/** Every board is read for it to its end. */
const LONG_TIMEOUT_MS = 60_000;

/**
 * Why a request came to nothing: `offline` (no server, or one that cannot answer), `busy` (it asks to wait),
 * `stranger` (the document belongs to another session), `missing` (there is no such thing), `stale` (the document is
 * another version by now), `early` (the score will do, but not yet), `spent` (there is no such run, or no more),
 * `refused` (it is wrong).
 * @typedef {"offline" | "busy" | "stranger" | "missing" | "stale" | "early" | "spent" | "refused"} Trouble
 */
export class RequestError extends Error {
  /**
   * @param {Trouble} kind
   * @param {string} [message] A sentence for the player.
   * @param {{retryAfter?: number, document?: object | null, version?: string}} [more] `retryAfter`: seconds that the
   *   server asked to wait; `document`, `version`: what there is instead.
   */
  constructor(kind, message = text[kind], more = {}) {
    super(message);
    this.name = "RequestError";
    this.kind = kind;
    Object.assign(this, more);
  }
}

/** @type {Record<number, Trouble>} */
const TROUBLES = { 403: "stranger", 404: "missing", 412: "stale", 422: "spent", 429: "busy", 503: "busy" };

/** What the latest answers told of Redis, for the lens; empty where the server's lens is off. */
export const answerLog = createAnswerLog(20);

const players = new SavedDocument({ request, path: "/api/playerstate", field: "playerData" });
const games = new SavedDocument({ request, path: "/api/gamestate", field: "gameData" });

/** The id of this browser's session, under which everything is saved. */
export async function getSessionId() {
  const { answer } = await orOffline(request({ method: "GET", path: "/session" }));
  return answer.id;
}

/** Creates the player's document, or replaces the one that was loaded. */
export const createPlayerData = (playerData) => orOffline(players.create(playerData));

/** Saves what changed of the player's document, or all of it where there is none. */
export const savePlayerData = (playerData, options) => orOffline(players.save(playerData, options));

/** The player saved under an id, or null. */
export const loadPlayerData = (id) => players.load(id);

/** Creates the world's document, or replaces the one that was loaded. */
export const createGameData = (gameData) => orOffline(games.create(gameData));

/** Saves what changed of the world's document, or all of it where there is none. */
export const saveGameData = (gameData) => orOffline(games.save(gameData));

/** The world saved under an id, or null. */
export const loadGameData = (id) => games.load(id);

/** All that the server keeps of this browser's player: both documents, and the entries on boards. */
export async function loadOwnData() {
  return (await orOffline(request({ method: "GET", path: "/session/data", patience: LONG_TIMEOUT_MS })))
    .answer;
}

/** Deletes all of that, and the session with it. */
export async function deleteOwnData() {
  await orOffline(request({ method: "DELETE", path: "/session", patience: LONG_TIMEOUT_MS }));
}

/** Begins a run on a board, and answers with the ticket that its score is entered with. */
export async function startRun(board) {
  return (await orOffline(request({ method: "POST", path: "/api/run", body: { board } }))).answer.run;
}

/**
 * Enters a score on a board; the server keeps the higher one. A run's ticket is good for one score, and so for what
 * tells that a request is the same again.
 * @param {{key: string, score: number, member: string, run: string}} entry
 */
export async function saveScore(entry) {
  const headers = { "Idempotency-Key": entry.run };
  return (await orOffline(request({ method: "POST", path: "/api/leaderboard", body: entry, headers })))
    .answer;
}

/**
 * The highest entries of a board, highest first; none while nobody has played.
 * @param {string} key
 * @param {number} [count]
 * @returns {Promise<{value: string, score: number}[]>}
 */
export async function getLeaderboardEntries(key, count = 10) {
  try {
    const path = `/api/leaderboard/${encodeURIComponent(key)}?count=${count}`;
    return (await request({ method: "GET", path })).answer;
  } catch (error) {
    if (error.kind === "missing") return [];
    throw error;
  }
}

/** Where a thing that must exist is missing, whoever answers is not the game's server. */
function orOffline(answer) {
  return answer.catch((error) => {
    throw error.kind === "missing" ? new RequestError("offline", text.missing) : error;
  });
}

/** @type {import("../rules/savedDocument.js").Request} */
async function request({ method, path, body, headers, keepalive = false, patience = TIMEOUT_MS }) {
  const type = method === "PATCH" ? "application/merge-patch+json" : "application/json";
  const asked = performance.now();
  const response = await fetch(path, {
    method,
    keepalive,
    cache: "no-store",
    headers: { ...(body && { "Content-Type": type }), ...headers },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    throw new RequestError("offline");
  });
  const { status } = response;
  const timing = response.headers.get("Server-Timing");
  if (timing) answerLog.tell({ method, path, status, ms: performance.now() - asked, timing });
  const answer = await response.json().catch(() => null);
  if (!response.ok || answer === null) throw failureOf(response, answer);
  return { answer, version: response.headers.get("ETag") ?? "" };
}

function failureOf({ status, headers }, answer) {
  // The server speaks English.
  const message = (language === "en" && answer?.message) || undefined;
  // An answer without JSON is a proxy's, or a plain file server's: the game's own server was not reached.
  if (answer === null || (status >= 500 && status !== 503)) return new RequestError("offline", message);
  const retryAfter = Number(headers.get("Retry-After")) || 0;
  const kind = status === 422 && retryAfter > 0 ? "early" : (TROUBLES[status] ?? "refused");
  return new RequestError(kind, message, {
    retryAfter,
    document: answer.document ?? null,
    version: headers.get("ETag") ?? "",
  });
}
