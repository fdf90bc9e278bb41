/** What stands in the Badlands; the kinds are shaped as those of `../scenery.js`. */

const palm = (crown, trunk, rise) => ({
  parts: [{ sprite: trunk }, { sprite: crown, rise, sway: 0.9 }],
  shadow: [116, 40],
  solid: { radius: 16 },
  tall: true,
});
const round = (sprite, width, radius, more = {}) => ({
  parts: [{ sprite }],
  shadow: [width, width * 0.32],
  solid: { radius },
  ...more,
});
const house = (sprite, width) => ({
  parts: [{ sprite }],
  shadow: [width + 30, 44],
  solid: { width, height: 72 },
  tall: true,
});
const plant = (sprite) => ({ parts: [{ sprite, sway: 0.6 }], shadow: [62, 20] });
const flat = (sprite) => ({ parts: [{ sprite }], flat: true });

/** @type {Record<string, import("../scenery.js").Kind>} */
export const oasis = {
  "palm-0": palm("palm-crown-0", "palm-trunk-0", 44),
  "palm-1": palm("palm-crown-1", "palm-trunk-1", 20),
  cactus: round("cactus", 62, 18, { tall: true }),
  "cactus-barrel": round("cactus-barrel", 56, 19),
  "agave-0": { ...plant("agave-0"), tall: true },
  "agave-1": { ...plant("agave-1"), tall: true },
  brush: plant("brush"),
  "dew-bush": round("dew-bush", 70, 24),
  "red-rock-0": round("red-rock-0", 56, 20),
  "red-rock-1": round("red-rock-1", 78, 28),
  "red-rock-2": round("red-rock-2", 42, 14),
  "mesa-spire": round("mesa-spire", 92, 28, { tall: true }),
  "clay-house-0": house("clay-house-0", 164),
  "clay-house-1": house("clay-house-1", 164),
  "dome-house": house("dome-house", 138),
  stall: { parts: [{ sprite: "stall" }], shadow: [176, 34], solid: { width: 148, height: 40 }, tall: true },
  "clay-arch": {
    parts: [{ sprite: "clay-arch" }],
    shadow: [180, 40],
    solid: { width: 150, height: 40 },
    tall: true,
  },
  sluice: { parts: [{ sprite: "sluice" }], shadow: [300, 40], solid: { width: 264, height: 96 } },
  "oasis-well": {
    parts: [{ sprite: "oasis-well" }],
    shadow: [116, 38],
    solid: { width: 92, height: 34 },
    tall: true,
  },
  "well-ring": { parts: [{ sprite: "well-ring" }], shadow: [76, 26], solid: { width: 56, height: 24 } },
  "water-jar-0": round("water-jar-0", 40, 14),
  "water-jar-1": round("water-jar-1", 40, 14),
  "water-jar-2": round("water-jar-2", 40, 14),
  "oasis-lamp": { parts: [{ sprite: "oasis-lamp" }], shadow: [48, 18], solid: { radius: 11 } },
  "wheel-stand": { parts: [{ sprite: "wheel-stand" }], shadow: [120, 30], solid: { width: 88, height: 20 } },
  "bone-ribs": {
    parts: [{ sprite: "bone-ribs" }],
    shadow: [160, 30],
    solid: { width: 136, height: 26 },
    tall: true,
  },
  "bone-skull": round("bone-skull", 66, 20),
  "rug-0": flat("rug-0"),
  "rug-1": flat("rug-1"),
  bridge: flat("bridge"),
  "bridge-across": flat("bridge-across"),
};
