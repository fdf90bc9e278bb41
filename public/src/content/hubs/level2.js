/** @type {import("./level1.js").Hub} */
export default {
  name: "level2",
  chapter: 2,
  dungeon: "dungeon",
  arena: { scene: "survivor2", board: "Mountains" },
  ways: { back: "level1", gate: "level3" },
  vista: ["butter", "candy", "salmon", "peach", "apricot", "butter", "peach"],
  music: "hub",
};
