const friend = (sprite, range) => ({ id: `${sprite}Here`, sprite, habit: "stroll", range, speed: 60 });

/** @type {import("./level1.js").Person[]} Who lives in the harbour city, and who has come to help. */
export default [
  { id: "ka", tells: ["introTold", "outroTold"], sprite: "ka", habit: "stay" },
  {
    id: "ghostiny",
    tells: ["outroTold"],
    away: { until: [4, 5], lines: "card" },
    sprite: "ghostiny",
    habit: "stroll",
    range: 60,
    speed: 40,
    since: [4, 5],
    first: { until: [5, 1], beside: "ka", dx: -70, dy: 66 },
  },
  { id: "lamp", sprite: "lamp-guest", habit: "stay" },
  { id: "controller", role: "shop", sprite: "controller", habit: "stay" },
  { id: "api_book", sprite: "api_book", habit: "stroll", range: 90, speed: 40 },
  { id: "dracula", sprite: "dracula", habit: "stroll", range: 120, speed: 52 },
  { id: "stranger", sprite: "stranger", habit: "stroll", range: 80, speed: 36 },
  { id: "moon", sprite: "moon", habit: "stay" },
  friend("kat", 70),
  friend("sok", 50),
  friend("burpman", 40),
];
