/**
 * @typedef {object} Person
 * @property {string} id A key of `content/lines.js`, and the name of their place on the map.
 * @property {string} name @property {string} sprite
 * @property {string} about One sentence for the journal.
 * @property {"stroll" | "stay" | "swim"} habit
 * @property {number} [range] How far from their place they go.
 * @property {number} [speed]
 * @property {number} [reach] From how far one can talk to them.
 * @property {[chapter: number, subchapter: number]} [since] The step of the story from which on they are here.
 * @property {{until: [chapter: number, subchapter: number], beside: string, dx: number, dy: number}} [first] Where they
 *   wait until that step: next to another place of the map.
 */

/** @type {Record<string, Person[]>} Who lives where, by map. */
export const people = {
  level1: [
    {
      id: "mark",
      name: "Mark",
      sprite: "mark",
      about: "Guide of the green. Has it all in writing.",
      habit: "stay",
    },
    {
      id: "kat",
      name: "Kat",
      sprite: "kat",
      about: "Courier. Never late. Early.",
      habit: "stroll",
      range: 90,
      speed: 78,
      since: [1, 5],
      first: { until: [2, 1], beside: "mark", dx: -92, dy: 22 },
    },
    {
      id: "bobo",
      name: "Bobo",
      sprite: "bobo",
      about: "Remembers you. For five seconds.",
      habit: "swim",
      range: 120,
      speed: 44,
      reach: 260,
    },
    {
      id: "bag",
      name: "Bag",
      sprite: "bag",
      about: "Never forgets. Is not on the stone yet.",
      habit: "stroll",
      range: 110,
      speed: 38,
    },
    {
      id: "onion",
      name: "Onion",
      sprite: "onion",
      about: "Keeps the kitchen. Looks on the shelf first.",
      habit: "stay",
    },
    {
      id: "tga",
      name: "Tga",
      sprite: "tga",
      about: "Gardens in rows and picks good cards.",
      habit: "stroll",
      range: 80,
      speed: 60,
    },
    {
      id: "flowy",
      name: "Flowy",
      sprite: "flowy",
      about: "Cannot dodge. Knows all about it.",
      habit: "stay",
    },
    {
      id: "marroc",
      name: "Marroc",
      sprite: "marroc",
      about: "Fetches saves. Also hats.",
      habit: "stroll",
      range: 150,
      speed: 84,
    },
  ],
};
