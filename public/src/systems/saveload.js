import { language, loadText } from "../text/load.js";

const { errors: text } = await loadText("ui");

/** Longer than this and a player thinks that nothing happens; the queue asks again anyway. */
const TIMEOUT_MS = 8000;

/**
 * Why a request came to nothing: `offline` (no server, or one that cannot answer), `busy` (it asks to wait),
 * `stranger` (the document belongs to another session), `missing` (there is no such thing), `refused` (it is wrong).
 */
export class RequestError extends Error {
  /**
   * @param {"offline" | "busy" | "stranger" | "missing" | "refused"} kind
   * @param {string} message A sentence for the player.
   * @param {number} [retryAfter] Seconds that the server asked to wait.
   */
  constructor(kind, message, retryAfter = 0) {
    super(message);
    this.name = "RequestError";
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}

/** The id of this browser's session, under which everything is saved. */
export async function getSessionId() {
  const { id } = await orOffline(request("GET", "/session"));
  return id;
}

/** Creates the player's document, or replaces it by this one. */
export function createPlayerData(playerData, options) {
  return request("POST", "/api/playerstate", { playerData }, options);
}

/** Saves the player: an update first, and a creation where there was nothing to update. */
export function savePlayerData(playerData, options) {
  return patchOrPost("/api/playerstate", { playerData }, options);
}

/** The player saved under an id, or null. */
export function loadPlayerData(id) {
  return orNull(request("GET", `/api/playerstate/${encodeURIComponent(id)}`));
}

/** Creates the world's document, or replaces it by this one. */
export function createGameData(gameData, options) {
  return request("POST", "/api/gamestate", { gameData }, options);
}

/** Saves the world: an update first, and a creation where there was nothing to update. */
export function saveGameData(gameData, options) {
  return patchOrPost("/api/gamestate", { gameData }, options);
}

/** The world saved under an id, or null. */
export function loadGameData(id) {
  return orNull(request("GET", `/api/gamestate/${encodeURIComponent(id)}`));
}

/** Enters a score on a board; the server keeps the higher one. */
export function saveScore({ key, score, member }) {
  return orOffline(request("POST", "/api/leaderboard", { key, score, member }));
}

/**
 * The highest entries of a board, highest first; none while nobody has played.
 * @param {string} key
 * @param {number} [count]
 * @returns {Promise<{value: string, score: number}[]>}
 */
export async function getLeaderboardEntries(key, count = 10) {
  return (await orNull(request("GET", `/api/leaderboard/${encodeURIComponent(key)}?count=${count}`))) ?? [];
}

async function patchOrPost(path, body, options) {
  try {
    return await request("PATCH", path, body, options);
  } catch (error) {
    if (error.kind !== "missing") throw error;
    return await orOffline(request("POST", path, body, options));
  }
}

/** Where a thing that must exist is missing, whoever answers is not the game's server. */
function orOffline(answer) {
  return answer.catch((error) => {
    throw error.kind === "missing" ? new RequestError("offline", text.missing) : error;
  });
}

function orNull(answer) {
  return answer.catch((error) => {
    if (error.kind === "missing") return null;
    throw error;
  });
}

async function request(method, path, body, { keepalive = false } = {}) {
  const response = await fetch(path, {
    method,
    keepalive,
    cache: "no-store",
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => {
    throw new RequestError("offline", text.unreachable);
  });
  const answer = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer;
  throw failure(response, answer);
}

function failure({ status, headers }, answer) {
  // The server speaks English.
  const message = (language === "en" && answer?.message) || "";
  // An answer without JSON is a proxy's, or a plain file server's: the game's own server was not reached.
  if (answer === null || (status >= 500 && status !== 503)) {
    return new RequestError("offline", message || text.unreachable);
  }
  if (status === 429 || status === 503) {
    return new RequestError("busy", message || text.busy, Number(headers.get("Retry-After")) || 0);
  }
  const kind = { 403: "stranger", 404: "missing" }[status] ?? "refused";
  return new RequestError(kind, message || text[kind]);
}
