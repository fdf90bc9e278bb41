/**
 * @typedef {object} Person
 * @property {string} id Who they are in the text of their chapter, and the name of their place on the map.
 * @property {string} sprite
 * @property {"stroll" | "stay" | "swim"} habit
 * @property {number} [range] How far from their place they go.
 * @property {number} [speed]
 * @property {number} [reach] From how far one can talk to them.
 * @property {[chapter: number, subchapter: number]} [since] The step of the story from which on they are here.
 * @property {{until: [chapter: number, subchapter: number], beside: string, dx: number, dy: number}} [first] Where they
 *   wait until that step: next to another place of the map.
 * @property {{until: [chapter: number, subchapter: number], lines: string}} [away] Until that step something of theirs
 *   is at their place, whose talk has that key.
 * @property {string[]} [tells] The events of the story that talking to them is.
 * @property {"shop"} [role] What else one comes to them for.
 */

/** @type {Person[]} Who lives on the green. */
export default [
  {
    id: "mark",
    tells: ["introTold", "outroTold"],
    sprite: "mark",
    habit: "stay",
  },
  {
    id: "kat",
    tells: ["outroTold"],
    away: { until: [1, 5], lines: "note" },
    sprite: "kat",
    habit: "stroll",
    range: 90,
    speed: 78,
    since: [1, 5],
    first: { until: [2, 1], beside: "mark", dx: -92, dy: 22 },
  },
  {
    id: "bobo",
    sprite: "bobo",
    habit: "swim",
    range: 120,
    speed: 44,
    reach: 260,
  },
  {
    id: "bag",
    sprite: "bag",
    habit: "stroll",
    range: 110,
    speed: 38,
  },
  {
    id: "onion",
    sprite: "onion",
    habit: "stay",
  },
  {
    id: "tga",
    sprite: "tga",
    habit: "stroll",
    range: 80,
    speed: 60,
  },
  {
    id: "flowy",
    sprite: "flowy",
    habit: "stay",
  },
  {
    id: "marroc",
    role: "shop",
    sprite: "marroc",
    habit: "stroll",
    range: 150,
    speed: 84,
  },
];
