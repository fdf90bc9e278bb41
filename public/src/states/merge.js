import { upgrades } from "../content/upgrades.js";
import { DUNGEONS } from "../rules/places.js";
import { spentOn } from "../rules/upgrades.js";

/**
 * @typedef {import("./playerState.js").PlayerState} PlayerState
 * @typedef {import("./gameState.js").GameState} GameState
 */

const sum = (one, other) => one + other;
const either = (one, other) => one || other;

/**
 * Joins two versions of a player that were played apart, on two tabs or devices, so that neither side loses: records,
 * counts and figures take the larger, unlocks stay, coins are the most that were earned less what was spent on either
 * side. Place, name, and all that is not named here, are ours: the newer.
 * @param {Partial<PlayerState>} theirs What the server has.
 * @param {PlayerState} ours
 * @returns {PlayerState}
 */
export function joinPlayers(theirs, ours) {
  const ranks = combine(theirs.upgrades, ours.upgrades, Math.max);
  const joined = {};
  for (const field of ["attack", "health", "speed", "highScore", "bestTime", "enemiesKilled", "runs"])
    joined[field] = combine(theirs[field], ours[field], Math.max);
  for (const field of ["skillUnlocked", "embeddings"])
    joined[field] = combine(theirs[field], ours[field], either);
  const coins = Math.max(0, Math.max(earned(theirs), earned(ours)) - spentOn(ranks, upgrades));
  return { ...theirs, ...ours, ...joined, upgrades: ranks, coins };
}

/** All the coins that a player ever had. @param {Partial<PlayerState>} player */
const earned = ({ coins = 0, upgrades: ranks = {} }) => coins + spentOn(ranks, upgrades);

/**
 * Joins what was played before there was a server with what the session had saved: as above, but kills and runs add
 * up, as none is on both sides, and the name is the session's.
 * @param {Partial<PlayerState>} theirs
 * @param {PlayerState} ours
 * @returns {PlayerState}
 */
export function addPlayers(theirs, ours) {
  return {
    ...joinPlayers(theirs, ours),
    name: theirs.name,
    enemiesKilled: combine(theirs.enemiesKilled, ours.enemiesKilled, sum),
    runs: combine(theirs.runs, ours.runs, sum),
  };
}

/**
 * Joins two versions of a world: the story goes on from where it had come further, a boss stays beaten, what was found
 * or heard stays so.
 * @param {Partial<GameState>} theirs What the server has.
 * @param {GameState} ours
 * @returns {GameState}
 */
export function joinGames(theirs, ours) {
  return {
    ...theirs,
    ...ours,
    story: theirs.story && isFurther(theirs.story, ours.story) ? theirs.story : ours.story,
    seen: union(theirs.seen, ours.seen),
    ...joinDungeons(theirs, ours),
    bossDefeated: combine(theirs.bossDefeated, ours.bossDefeated, either),
  };
}

function combine(theirs = {}, ours = {}, join) {
  const joined = { ...theirs };
  for (const [key, value] of Object.entries(ours))
    joined[key] = key in theirs ? join(theirs[key], value) : value;
  return joined;
}

/** What either world remembers of its dungeons. */
function joinDungeons(theirs, ours) {
  const known = Object.values(DUNGEONS).filter((name) => theirs[name] || ours[name]);
  return Object.fromEntries(known.map((name) => [name, combine(theirs[name], ours[name], keepFound)]));
}

/** What was found in a dungeon stays found: names in lists, and what is simply done. */
const keepFound = (one, other) => (Array.isArray(other) ? union(one, other) : either(one, other));

const listed = (value) => (Array.isArray(value) ? value : []);

/** What either remembers, in the order in which it came. */
function union(one, other) {
  return [...new Set([...listed(one), ...listed(other)])];
}

function isFurther(a, b) {
  return a.chapter > b.chapter || (a.chapter === b.chapter && a.subchapter > b.subchapter);
}
