/**
 * How a map screen paints a land, by the biome of its map: what it is filled with, and what lies on that, in this order.
 * `filled`: how a ground looks instead from a chapter and subchapter of the story on.
 * @typedef {{tint: string, rim?: string}} Look
 * @type {Record<string, {fill: string, patches: ({ground: string, filled?: {since: [number, number]} & Look} & Look)[]}>}
 */
export const lands = {
  meadow: {
    fill: "leaf",
    patches: [
      { ground: "path", tint: "peach", rim: "salmon" },
      { ground: "water", tint: "sky", rim: "brick" },
    ],
  },
  neon: {
    fill: "mauve",
    patches: [
      { ground: "street", tint: "violet", rim: "orchid" },
      { ground: "canal", tint: "indigo", rim: "dust" },
    ],
  },
  works: {
    fill: "ink",
    patches: [
      { ground: "floor", tint: "plum", rim: "violet" },
      { ground: "trail", tint: "iris" },
    ],
  },
  cave: {
    fill: "night",
    patches: [
      { ground: "floor", tint: "mauve", rim: "ink" },
      { ground: "trail", tint: "dust" },
      { ground: "water", tint: "blue", rim: "plum" },
    ],
  },
  mountain: {
    fill: "salmon",
    patches: [
      { ground: "path", tint: "peach", rim: "brick" },
      { ground: "snow", tint: "white", rim: "ice" },
      { ground: "water", tint: "sky", rim: "white" },
      { ground: "rock", tint: "brick", rim: "ink" },
      { ground: "steps", tint: "peach", rim: "brick" },
    ],
  },
  oasis: {
    fill: "apricot",
    patches: [
      { ground: "turf", tint: "leaf" },
      { ground: "path", tint: "blush", rim: "salmon" },
      { ground: "canal", tint: "brick", rim: "dust", filled: { since: [3, 5], tint: "sky", rim: "clay" } },
      { ground: "water", tint: "sky", rim: "clay" },
      { ground: "rock", tint: "salmon", rim: "ink" },
    ],
  },
  archive: {
    fill: "ink",
    patches: [
      { ground: "floor", tint: "clay", rim: "plum" },
      { ground: "trail", tint: "grape" },
      { ground: "chasm", tint: "night", rim: "violet" },
    ],
  },
  canal: {
    fill: "ink",
    patches: [
      { ground: "floor", tint: "brick", rim: "plum" },
      { ground: "trail", tint: "clay" },
      { ground: "water", tint: "blue", rim: "plum" },
    ],
  },
};
