/** @type {import("./level1.js").Hub} */
export default {
  name: "level3",
  chapter: 3,
  dungeon: "badlands",
  arena: { scene: "survivor3", board: "Badlands" },
  ways: { back: "level2", gate: "level4" },
  vista: ["indigo", "grape", "violet", "candy", "purple", "blue", "pink"],
  music: "hub",
};
