/**
 * What the letters of a map mean: the ground of their tile, and what stands in its middle.
 * @typedef {"grass" | "path" | "water" | "floor" | "trail" | "rock"} Ground
 * @typedef {Record<string, {ground: Ground, thing?: string | string[]}>} Legend
 */

/** @type {Legend} The meadow's letters. */
export const legend = {
  ".": { ground: "grass" },
  ",": { ground: "path" },
  "~": { ground: "water" },
  "#": { ground: "grass", thing: ["hedge-0", "hedge-1", "hedge-2"] },
  T: { ground: "grass", thing: "oak" },
  E: { ground: "grass", thing: "elm" },
  P: { ground: "grass", thing: "pine" },
  C: { ground: "grass", thing: "cherry" },
  b: { ground: "grass", thing: ["bush", "bush-berry"] },
  s: { ground: "grass", thing: "bush-rose" },
  r: { ground: "grass", thing: "rock-0" },
  R: { ground: "grass", thing: "rock-1" },
  B: { ground: "grass", thing: "block-0" },
  M: { ground: "grass", thing: "block-1" },
  G: { ground: "grass", thing: "block-2" },
  I: { ground: "grass", thing: "column-0" },
  i: { ground: "grass", thing: "column-1" },
};

/** @type {Legend} The letters of what lies underground. */
export const caveLegend = {
  ".": { ground: "floor" },
  ",": { ground: "trail" },
  "~": { ground: "water" },
  "#": { ground: "rock" },
};
