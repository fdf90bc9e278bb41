/**
 * The walk of the ending, from dawn to night through the four realms. Lengths are in the art's pixels; `x` is measured
 * from where a realm begins, `depth` runs from 0, far, to 1, near.
 *
 * @typedef {[kind: string, x: number, depth: number]} Placed A kind of `scenery.js`, or the sprite of somebody.
 * @typedef {object} Realm
 * @property {[above: string, below: string]} sky
 * @property {"hills" | "peaks" | "dunes" | "roofs"} ridge What stands on the horizon.
 * @property {{far: string, ground: string, rim: string}} tints
 * @property {Placed[]} things @property {Placed[]} people
 * @property {string} joins Who comes along from its end on.
 */

/** How long a realm is, and how fast one walks through it. */
export const REALM = 1500;
export const WALK = 112;
/** Where the walk begins, and where it ends before the table. */
export const START = 260;
export const END = 4 * REALM - 330;

/** @type {Realm[]} */
export const realms = [
  {
    sky: ["candy", "butter"],
    ridge: "hills",
    tints: { far: "moss", ground: "leaf", rim: "lime" },
    things: [
      ["oak", 40, 0.1],
      ["house-0", 420, 0],
      ["bush-rose", 560, 0.3],
      ["flowers-1", 660, 0.85],
      ["well", 800, 0.1],
      ["cherry", 1010, 0.05],
      ["flowers-0", 300, 0.9],
      ["signpost", 1180, 0.15],
      ["elm", 1330, 0],
    ],
    people: [
      ["mark", 520, 0.25],
      ["bag", 690, 0.15],
      ["onion", 880, 0.3],
      ["tga", 950, 0.2],
      ["marroc", 1090, 0.35],
      ["bobo", 600, 0.95],
    ],
    joins: "kat",
  },
  {
    sky: ["sky", "ice"],
    ridge: "peaks",
    tints: { far: "salmon", ground: "peach", rim: "white" },
    things: [
      ["fir-0", 100, 0.05],
      ["boulder-1", 260, 0.2],
      ["copper-house-0", 430, 0],
      ["cairn", 610, 0.15],
      ["fir-1", 700, 0],
      ["town-shelf-1", 860, 0.05],
      ["copper-house-1", 1060, 0],
      ["fir-0", 1230, 0.1],
      ["boulder-0", 1350, 0.8],
    ],
    people: [
      ["dino", 340, 0.3],
      ["toolbox", 540, 0.25],
      ["grape", 640, 0.35],
      ["egg", 780, 0.2],
      ["mushroom", 940, 0.3],
      ["jam", 1140, 0.25],
    ],
    joins: "sok",
  },
  {
    sky: ["orchid", "apricot"],
    ridge: "dunes",
    tints: { far: "coral", ground: "apricot", rim: "butter" },
    things: [
      ["palm-0", 90, 0.05],
      ["clay-house-0", 320, 0],
      ["cactus", 480, 0.2],
      ["oasis-well", 640, 0.1],
      ["dome-house", 860, 0],
      ["palm-1", 1010, 0.1],
      ["clay-house-1", 1160, 0],
      ["cactus-barrel", 1290, 0.85],
      ["palm-0", 1380, 0.05],
    ],
    people: [
      ["pineapple", 430, 0.3],
      ["sun", 560, 0.2],
      ["watermelon", 730, 0.35],
      ["meat", 780, 0.15],
      ["apple", 960, 0.3],
      ["cloud", 1080, 0.2],
    ],
    joins: "burpman",
  },
  {
    sky: ["night", "violet"],
    ridge: "roofs",
    tints: { far: "indigo", ground: "plum", rim: "pink" },
    things: [
      ["neon-lamp-0", 80, 0.15],
      ["neon-house-2", 240, 0],
      ["neon-sign-cup", 400, 0.15],
      ["neon-house-1", 560, 0],
      ["neon-lamp-1", 730, 0.15],
      ["neon-planter", 820, 0.25],
      ["neon-tower", 960, 0],
      ["neon-lamp-2", 1110, 0.15],
      ["neon-house-0", 1230, 0],
      ["party-table", 1350, 0.42],
      ["neon-lamp-0", 1560, 0.15],
      ["neon-house-2", 1720, 0],
    ],
    people: [
      ["api_book", 340, 0.3],
      ["dracula", 470, 0.25],
      ["controller", 650, 0.3],
      ["lamp", 870, 0.1],
      ["stranger", 790, 0.5],
      ["ka", 1060, 0.2],
      ["moon", 1400, 0.52],
      ["ghostiny", 1300, 0.52],
      ["cake", 1480, 0.5],
    ],
    joins: "",
  },
];
