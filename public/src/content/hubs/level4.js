/** @type {import("./level1.js").Hub} */
export default {
  name: "level4",
  chapter: 4,
  dungeon: "neonfactory",
  arena: null,
  ways: { back: "level3" },
  music: "neon",
};
