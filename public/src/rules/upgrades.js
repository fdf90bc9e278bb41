import { baseStats } from "./run/stats.js";

/**
 * Lasting upgrades: what they cost, and what they make of the hero.
 *
 * @typedef {object} UpgradeRow
 * @property {number[]} prices What each rank costs, in coins.
 * @property {Partial<Record<keyof import("./run/types.js").Stats, number[]>>} [adds] What each rank adds to a figure,
 *   not summed over ranks.
 * @property {Partial<Record<keyof import("./run/types.js").Stats, number[]>>} [scales] The share by which each rank
 *   raises a figure.
 *
 * @typedef {Record<string, UpgradeRow>} Upgrades
 * @typedef {import("../states/playerState.js").PlayerState} PlayerState
 */

/** What the figure `attack` of a fresh player stands for in an arena: a plain sword. */
const PLAIN_ATTACK = { dungeon: 10, survivor: 6 };

/** The rank that a player has of an upgrade. @param {PlayerState} player @param {string} id */
export const rankOf = ({ upgrades }, id) => upgrades?.[id] ?? 0;

/**
 * What the next rank of an upgrade costs; nothing more is to be had at `null`.
 * @param {PlayerState} player
 * @param {string} id
 * @param {Upgrades} upgrades
 */
export const price = (player, id, upgrades) => upgrades[id].prices[rankOf(player, id)] ?? null;

/**
 * Whether the player has the coins for the next rank of an upgrade, and there is one.
 * @param {PlayerState} player
 * @param {string} id
 * @param {Upgrades} upgrades
 */
export function canBuy(player, id, upgrades) {
  const cost = price(player, id, upgrades);
  return cost !== null && player.coins >= cost;
}

/**
 * What ranks of upgrades cost altogether, in coins; one that is not sold any more counts nothing.
 * @param {Record<string, number>} ranks
 * @param {Upgrades} upgrades
 */
export function spentOn(ranks, upgrades) {
  const paid = Object.entries(ranks).flatMap(([id, rank]) => upgrades[id]?.prices.slice(0, rank) ?? []);
  return paid.reduce((sum, cost) => sum + cost, 0);
}

/**
 * The player after the purchase of the next rank; the same player if it cannot be had.
 * @param {PlayerState} player
 * @param {string} id
 * @param {Upgrades} upgrades
 * @returns {PlayerState}
 */
export function buy(player, id, upgrades) {
  if (!canBuy(player, id, upgrades)) return player;
  const ranks = { ...player.upgrades, [id]: rankOf(player, id) + 1 };
  return { ...player, coins: player.coins - price(player, id, upgrades), upgrades: ranks };
}

/**
 * The figures with which a player's hero enters a fight: the document's own, raised by what was bought. They lie over
 * the plain ones of `rules/run/stats.js`.
 * @param {PlayerState} player
 * @param {"dungeon" | "survivor"} mode
 * @param {Upgrades} [upgrades]
 * @returns {Partial<import("./run/types.js").Stats>}
 */
export function heroOf(player, mode, upgrades = {}) {
  const hero = {
    maxHp: player.health[mode],
    speed: player.speed[mode],
    damage: player.attack[mode] / PLAIN_ATTACK[mode],
  };
  const plain = baseStats(hero);
  for (const [id, { adds = {}, scales = {} }] of Object.entries(upgrades)) {
    const at = rankOf(player, id) - 1;
    if (at < 0) continue;
    for (const [name, steps] of Object.entries(adds))
      hero[name] = (hero[name] ?? plain[name]) + reached(steps, at);
    for (const [name, steps] of Object.entries(scales))
      hero[name] = (hero[name] ?? plain[name]) * (1 + reached(steps, at));
  }
  return hero;
}

/** A save may know more ranks than there are now. */
const reached = (steps, at) => steps[Math.min(at, steps.length - 1)];
