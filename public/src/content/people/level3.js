/** @type {import("./level1.js").Person[]} Who lives in Thousandwells. */
export default [
  { id: "pineapple", tells: ["introTold", "outroTold"], sprite: "pineapple", habit: "stay" },
  {
    id: "burpman",
    tells: ["outroTold"],
    away: { until: [3, 5], lines: "jug" },
    sprite: "burpman",
    habit: "stroll",
    range: 80,
    speed: 62,
    since: [3, 5],
    first: { until: [4, 1], beside: "pineapple", dx: -104, dy: 24 },
  },
  { id: "watermelon", sprite: "watermelon", habit: "swim", range: 110, speed: 30, reach: 270 },
  { id: "sun", sprite: "sun", habit: "stroll", range: 110, speed: 40 },
  { id: "cake", sprite: "cake", habit: "stay" },
  { id: "meat", sprite: "meat", habit: "stroll", range: 110, speed: 72 },
  { id: "apple", sprite: "apple", habit: "stroll", range: 70, speed: 46 },
  { id: "cloud", role: "shop", sprite: "cloud", habit: "stay" },
];
