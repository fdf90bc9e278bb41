import { canal } from "./scenery/canal.js";
import { mountain } from "./scenery/mountain.js";
import { neon } from "./scenery/neon.js";
import { oasis } from "./scenery/oasis.js";
import { works } from "./scenery/works.js";

/**
 * Things that stand on a map. Their place is where they touch the ground: the middle of their lower edge.
 *
 * @typedef {object} Part One sprite of a thing.
 * @property {string} sprite
 * @property {number} [rise] How far above the ground its lower edge is.
 * @property {number} [sway] How far the wind moves it: 1 is a tree's crown.
 *
 * @typedef {object} Kind
 * @property {Part[]} parts
 * @property {[width: number, height: number]} [shadow]
 * @property {{radius: number} | {width: number, height: number}} [solid] A circle around, or a box upwards from the
 *   place.
 * @property {boolean} [tall] It fades when it hides the hero.
 * @property {boolean} [flat] It lies on the ground and is painted into it.
 */

const tree = (crown, trunk, rise, radius) => ({
  parts: [{ sprite: trunk }, { sprite: crown, rise, sway: 1 }],
  shadow: [104, 40],
  solid: { radius },
  tall: true,
});
const bush = (sprite, width) => ({
  parts: [{ sprite, sway: 0.5 }],
  shadow: [width, 26],
  solid: { radius: width * 0.36 },
});
const hedge = (sprite) => ({
  parts: [{ sprite, rise: -20, sway: 0.35 }],
  shadow: [96, 40],
  solid: { width: 64, height: 64 },
});
const rock = (sprite, width) => ({
  parts: [{ sprite }],
  shadow: [width, 22],
  solid: { radius: width * 0.36 },
});
const block = (sprite) => ({ parts: [{ sprite, rise: -4 }], solid: { width: 64, height: 64 }, tall: false });
const column = (sprite) => ({
  parts: [{ sprite }],
  shadow: [66, 26],
  solid: { radius: 22 },
  tall: sprite === "column-0",
});
const plant = (sprite, sway = 1.5) => ({ parts: [{ sprite, sway }] });
const building = (sprite, width, height) => ({
  parts: [{ sprite }],
  shadow: [width + 30, 44],
  solid: { width, height },
  tall: true,
});

/** What grows and glows in a cave; it is not solid, as nobody shall get stuck at a mushroom. */
const glowcap = (sprite, width) => ({ parts: [{ sprite }], shadow: [width, 16] });
const flat = (sprite) => ({ parts: [{ sprite }], flat: true });
const heap = (sprite, width, depth) => ({
  parts: [{ sprite }],
  shadow: [width + 14, depth + 8],
  solid: { width: width - 28, height: depth },
});

/** @type {Record<string, Kind>} */
export const scenery = {
  ...canal,
  ...mountain,
  ...oasis,
  ...neon,
  ...works,
  oak: tree("crown-oak", "trunk", 34, 20),
  elm: tree("crown-elm", "trunk", 34, 20),
  cherry: tree("crown-cherry", "trunk", 34, 20),
  pine: tree("crown-pine", "trunk-pine", 18, 17),
  bush: bush("bush", 76),
  "bush-berry": bush("bush-berry", 72),
  "bush-rose": bush("bush-rose", 80),
  "hedge-0": hedge("hedge-0"),
  "hedge-1": hedge("hedge-1"),
  "hedge-2": hedge("hedge-2"),
  "rock-0": rock("rock-0", 52),
  "rock-1": rock("rock-1", 74),
  "rock-2": { parts: [{ sprite: "rock-2" }], shadow: [40, 16], solid: { radius: 14 } },
  "block-0": block("block-0"),
  "block-1": block("block-1"),
  "block-2": block("block-2"),
  "column-0": column("column-0"),
  "column-1": column("column-1"),
  stump: { parts: [{ sprite: "stump" }], shadow: [58, 22], solid: { radius: 20 } },
  crate: { parts: [{ sprite: "crate" }], shadow: [60, 20], solid: { width: 48, height: 30 } },
  fence: { parts: [{ sprite: "fence" }], shadow: [68, 14], solid: { width: 64, height: 14 } },
  "fence-post": { parts: [{ sprite: "fence-post" }], shadow: [26, 14], solid: { width: 16, height: 64 } },
  signpost: { parts: [{ sprite: "signpost" }], shadow: [48, 18], solid: { radius: 11 }, tall: true },
  lamp: { parts: [{ sprite: "lamp" }], shadow: [44, 18], solid: { radius: 11 } },
  well: { parts: [{ sprite: "well" }], shadow: [120, 40], solid: { width: 96, height: 34 }, tall: true },
  "house-0": building("house-0", 156, 70),
  "house-1": building("house-1", 156, 70),
  shrine: { parts: [{ sprite: "shrine" }], shadow: [116, 36], solid: { width: 92, height: 30 }, tall: true },
  gate: { parts: [{ sprite: "gate" }], shadow: [230, 40], solid: { width: 208, height: 56 } },
  "record-stone": {
    parts: [{ sprite: "record-stone" }],
    shadow: [108, 30],
    solid: { width: 76, height: 24 },
    tall: true,
  },
  "portal-ring": { parts: [{ sprite: "portal-ring" }], shadow: [190, 44], solid: { width: 140, height: 34 } },
  mushrooms: plant("mushrooms", 0),
  "flowers-0": plant("flowers-0"),
  "flowers-1": plant("flowers-1"),
  "flowers-2": plant("flowers-2"),
  "grass-0": plant("grass-0", 2.5),
  "grass-1": plant("grass-1", 2.5),
  reeds: plant("reeds", 1.2),
  lily: { parts: [{ sprite: "lily" }], flat: true },
  "lily-flower": { parts: [{ sprite: "lily-flower" }], flat: true },
  "cave-mouth": {
    parts: [{ sprite: "cave-mouth" }],
    shadow: [310, 40],
    solid: { width: 256, height: 96 },
    tall: true,
  },
  "glowcap-0": glowcap("glowcap-0", 54),
  "glowcap-1": glowcap("glowcap-1", 42),
  "glowcap-2": glowcap("glowcap-2", 42),
  "cave-spire-0": { parts: [{ sprite: "cave-spire-0" }], shadow: [54, 20], solid: { radius: 17 } },
  "cave-spire-1": { parts: [{ sprite: "cave-spire-1" }], shadow: [42, 16], solid: { radius: 13 } },
  "cave-rock-0": rock("cave-rock-0", 54),
  "cave-rock-1": rock("cave-rock-1", 76),
  "cave-pillar": {
    parts: [{ sprite: "cave-pillar" }],
    shadow: [124, 40],
    solid: { width: 96, height: 54 },
    tall: true,
  },
  heap: heap("heap", 160, 52),
  "heap-small": heap("heap-small", 104, 34),
  clock: { parts: [{ sprite: "clock" }], shadow: [62, 20], solid: { width: 44, height: 20 }, tall: true },
  "jar-0": { parts: [{ sprite: "jar-0" }], shadow: [34, 14] },
  "jar-1": { parts: [{ sprite: "jar-1" }], shadow: [34, 14] },
  "jar-broken": { parts: [{ sprite: "jar-broken" }], shadow: [48, 16] },
  "letters-0": flat("letters-0"),
  "letters-1": flat("letters-1"),
  "old-keys": flat("old-keys"),
  spider_web: flat("spider_web"),
  "cave-roots-0": flat("cave-roots-0"),
  "cave-roots-1": flat("cave-roots-1"),
  "cave-moss-0": flat("cave-moss-0"),
  "cave-moss-1": flat("cave-moss-1"),
  "shelf-0": {
    parts: [{ sprite: "shelf-0" }],
    shadow: [146, 26],
    solid: { width: 132, height: 34 },
    tall: true,
  },
  "shelf-1": {
    parts: [{ sprite: "shelf-1" }],
    shadow: [146, 26],
    solid: { width: 132, height: 34 },
    tall: true,
  },
  drawers: { parts: [{ sprite: "drawers" }], shadow: [84, 22], solid: { width: 70, height: 28 }, tall: true },
  desk: { parts: [{ sprite: "desk" }], shadow: [118, 26], solid: { width: 100, height: 30 } },
  "boxes-0": { parts: [{ sprite: "boxes-0" }], shadow: [78, 24], solid: { width: 62, height: 30 } },
  "boxes-1": {
    parts: [{ sprite: "boxes-1" }],
    shadow: [100, 26],
    solid: { width: 84, height: 34 },
    tall: true,
  },
  globe: { parts: [{ sprite: "globe" }], shadow: [60, 20], solid: { radius: 17 } },
  "desk-lamp": { parts: [{ sprite: "desk-lamp" }], shadow: [48, 18], solid: { radius: 12 } },
  "papers-0": flat("papers-0"),
  "papers-1": flat("papers-1"),
  "thread-0": flat("thread-0"),
  "thread-1": flat("thread-1"),
  "dust-light": flat("dust-light"),
};
