/**
 * @typedef {object} Hub
 * @property {string} name @property {number} chapter @property {string} dungeon The scene that is entered from here.
 * @property {{scene: string, board: import("../../states/playerState.js").Board} | null} arena
 * @property {{back?: string, gate?: string}} ways The hubs behind its points `back` and `gate`.
 * @property {string[]} [vista] The seven colours of what one sees through its open gate, from the sky to the road.
 * @property {string} music
 */

/** @type {Hub} */
export default {
  name: "level1",
  chapter: 1,
  dungeon: "lair",
  arena: { scene: "survivor1", board: "Grassland" },
  ways: { gate: "level2" },
  music: "hub",
};
