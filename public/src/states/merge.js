import { DUNGEONS } from "../rules/places.js";

/**
 * Lays a saved document over the defaults, so that a save from an older version has every field. Fields that the
 * defaults do not know stay as they were saved.
 * @template {object} T
 * @param {T} defaults
 * @param {object} saved
 * @returns {T}
 */
export function completed(defaults, saved) {
  const whole = { ...defaults };
  for (const [field, value] of Object.entries(saved)) {
    whole[field] = isRecord(value) && isRecord(defaults[field]) ? completed(defaults[field], value) : value;
  }
  return whole;
}

/**
 * Joins what was played without a server with what the session had saved: records keep the higher, kills and runs
 * add up, unlocks stay, and the name and the place are those of the session that goes on now.
 * @param {object | null} saved
 * @param {import("./playerState.js").PlayerState} local
 * @returns {import("./playerState.js").PlayerState}
 */
export function mergePlayer(saved, local) {
  if (!saved) return local;
  const player = completed(local, saved);
  return {
    ...player,
    map: local.map,
    position: local.position,
    leaderboard: local.leaderboard,
    highScore: combine(saved.highScore, local.highScore, Math.max),
    bestTime: combine(saved.bestTime, local.bestTime, Math.max),
    enemiesKilled: combine(saved.enemiesKilled, local.enemiesKilled, (a, b) => a + b),
    runs: combine(saved.runs, local.runs, (a, b) => a + b),
    skillUnlocked: combine(saved.skillUnlocked, local.skillUnlocked, (a, b) => a || b),
    embeddings: combine(saved.embeddings, local.embeddings, (a, b) => a || b),
    upgrades: combine(saved.upgrades, local.upgrades, Math.max),
    // Not the sum: both may hold what the same chest held.
    coins: Math.max(saved.coins ?? 0, local.coins ?? 0),
  };
}

/**
 * Joins two worlds: the story goes on from where it had come further, a boss stays beaten, what was found stays found.
 * @param {object | null} saved
 * @param {import("./gameState.js").GameState} local
 * @returns {import("./gameState.js").GameState}
 */
export function mergeGame(saved, local) {
  if (!saved) return local;
  const game = completed(local, saved);
  const further = isFurther(local.story, game.story) ? local.story : game.story;
  return {
    ...game,
    story: { ...further },
    seen: union(saved.seen, local.seen),
    ...joinDungeons(saved, local),
    bossDefeated: combine(saved.bossDefeated, local.bossDefeated, (a, b) => a || b),
  };
}

function combine(saved = {}, local, join) {
  const joined = { ...saved };
  for (const [key, value] of Object.entries(local))
    joined[key] = key in saved ? join(saved[key], value) : value;
  return joined;
}

/** What either world remembers of its dungeons. */
function joinDungeons(saved, local) {
  const known = Object.values(DUNGEONS).filter((name) => saved[name] || local[name]);
  return Object.fromEntries(known.map((name) => [name, combine(saved[name], local[name] ?? {}, keepFound)]));
}

/** What was found in a dungeon stays found: names in lists, and what is simply done. */
const keepFound = (a, b) => (Array.isArray(b) ? union(a, b) : a || b);

const listed = (value) => (Array.isArray(value) ? value : []);

/** What either remembers, in the order in which it came. */
function union(one, other) {
  return [...new Set([...listed(one), ...listed(other)])];
}

function isFurther(a, b) {
  return a.chapter > b.chapter || (a.chapter === b.chapter && a.subchapter > b.subchapter);
}

function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
