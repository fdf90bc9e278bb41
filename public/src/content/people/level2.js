/** @type {import("./level1.js").Person[]} Who lives in Coppershelf. */
export default [
  { id: "dino", tells: ["introTold", "outroTold"], sprite: "dino", habit: "stay" },
  {
    id: "sok",
    away: { until: [2, 5], lines: "list" },
    tells: ["outroTold"],
    sprite: "sok",
    habit: "stroll",
    range: 100,
    speed: 56,
    since: [2, 5],
    first: { until: [3, 1], beside: "dino", dx: -84, dy: 24 },
  },
  { id: "jam", sprite: "jam", habit: "stay" },
  { id: "toolbox", sprite: "toolbox", habit: "stroll", range: 80, speed: 34 },
  { id: "grape", sprite: "grape", habit: "stroll", range: 90, speed: 48 },
  { id: "egg", sprite: "egg", habit: "stay" },
  { id: "mushroom", sprite: "mushroom", habit: "stroll", range: 70, speed: 36 },
  { id: "goldfly", sprite: "goldfly", habit: "stroll", range: 150, speed: 96 },
  { id: "money_bag", role: "shop", sprite: "money_bag", habit: "stay" },
];
