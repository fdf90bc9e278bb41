/**
 * What the letters of a map mean: the ground of their tile, and what stands in its middle.
 * @typedef {"grass" | "path" | "water" | "floor" | "trail" | "rock" | "stone" | "snow" | "steps" | "sand" | "turf" | "canal" | "chasm"} Ground
 * @typedef {Record<string, {ground: Ground, thing?: string | string[], open?: boolean}>} Legend `open`: one walks over it,
 *   though its ground is none to walk on.
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

/** @type {Legend} The letters of the Copper Mountains. */
export const mountainLegend = {
  ".": { ground: "stone" },
  ",": { ground: "path" },
  "*": { ground: "snow" },
  "~": { ground: "water" },
  H: { ground: "water", open: true },
  "=": { ground: "steps" },
  "#": { ground: "rock" },
  A: { ground: "rock", thing: ["fir-0", "fir-1"] },
  F: { ground: "stone", thing: ["fir-0", "fir-1"] },
  f: { ground: "snow", thing: ["fir-1", "fir-0"] },
  j: { ground: "stone", thing: "juniper" },
  r: { ground: "stone", thing: ["boulder-0", "boulder-2"] },
  R: { ground: "stone", thing: "boulder-1" },
  o: { ground: "snow", thing: ["boulder-2", "boulder-1"] },
  X: { ground: "stone", thing: "crag" },
};

/** @type {Legend} The letters of the harbour city. */
export const neonLegend = {
  ".": { ground: "paving" },
  ",": { ground: "street" },
  "~": { ground: "canal" },
  "=": { ground: "canal", open: true },
  "#": { ground: "paving", thing: ["neon-wall-0", "neon-wall-1"] },
  "|": { ground: "paving", thing: "neon-wall-side" },
  p: { ground: "paving", thing: "neon-planter" },
  o: { ground: "paving", thing: "neon-bollard" },
};

/** @type {Legend} The letters of the Badlands. */
export const oasisLegend = {
  ".": { ground: "sand" },
  ";": { ground: "turf" },
  ",": { ground: "path" },
  "~": { ground: "water" },
  "=": { ground: "canal" },
  H: { ground: "canal", open: true },
  "#": { ground: "rock" },
  T: { ground: "turf", thing: ["palm-0", "palm-1"] },
  t: { ground: "sand", thing: ["palm-1", "palm-0"] },
  d: { ground: "turf", thing: "dew-bush" },
  a: { ground: "turf", thing: ["agave-0", "agave-1"] },
  A: { ground: "sand", thing: ["agave-1", "agave-0"] },
  b: { ground: "sand", thing: "brush" },
  C: { ground: "sand", thing: "cactus" },
  c: { ground: "sand", thing: "cactus-barrel" },
  r: { ground: "sand", thing: ["red-rock-0", "red-rock-2"] },
  R: { ground: "sand", thing: "red-rock-1" },
  S: { ground: "sand", thing: "mesa-spire" },
  w: { ground: "sand", thing: "well-ring" },
};

/** @type {Legend} The letters of the archive: a chasm stops who walks, and nothing that flies. */
export const archiveLegend = {
  ".": { ground: "floor" },
  ",": { ground: "trail" },
  "~": { ground: "chasm" },
  "#": { ground: "rock" },
};
