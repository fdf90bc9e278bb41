/**
 * @typedef {{dungeon: number, survivor: number}} Stat One value for the quests, one for the arenas.
 * @typedef {{goblin: number, spider: number, skeleton: number, vampire: number}} Kills
 * @typedef {"Grassland" | "Mountains" | "Badlands"} Board
 *
 * @typedef {object} PlayerState
 * @property {string | null} id The session's id; null while no server has given one.
 * @property {string} name
 * @property {Stat} attack @property {Stat} health @property {Stat} speed
 * @property {Record<Board, number>} highScore
 * @property {Board} leaderboard The board that this player looked at or played for last.
 * @property {string} map The hub to go on in.
 * @property {{x: number, y: number}} [position] Where in that hub; absent means its start.
 * @property {{swordBeam: boolean, shuriken: boolean, shieldAura: boolean}} skillUnlocked
 * @property {{swordBeam: boolean, shuriken: boolean, shieldAura: boolean}} embeddings Which skills an embedding improved.
 * @property {number} coins
 * @property {Record<string, number>} upgrades Ranks of `content/upgrades.js` that were bought.
 * @property {Kills} enemiesKilled
 * @property {Record<Board, number>} bestTime The longest run in seconds.
 * @property {Record<Board, number>} runs
 */

/** The boards there are, in the order in which they are shown. */
export const BOARDS = /** @type {const} */ (["Grassland", "Mountains", "Badlands"]);

const perBoard = () => ({ Grassland: 0, Mountains: 0, Badlands: 0 });

/**
 * A player who is about to take the first step.
 * @param {{id: string | null, name: string}} who
 * @returns {PlayerState}
 */
export function createPlayerState({ id, name }) {
  return {
    id,
    name,
    attack: { dungeon: 6, survivor: 6 },
    health: { dungeon: 100, survivor: 100 },
    speed: { dungeon: 230, survivor: 220 },
    highScore: perBoard(),
    leaderboard: "Grassland",
    map: "level1",
    skillUnlocked: { swordBeam: false, shuriken: false, shieldAura: false },
    embeddings: { swordBeam: false, shuriken: false, shieldAura: false },
    coins: 0,
    upgrades: {},
    enemiesKilled: { goblin: 0, spider: 0, skeleton: 0, vampire: 0 },
    bestTime: perBoard(),
    runs: perBoard(),
  };
}
