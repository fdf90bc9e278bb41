/** What stands in Neonmere; the kinds are shaped as those of `../scenery.js`. */

const post = (sprite, radius = 11) => ({ parts: [{ sprite }], shadow: [46, 18], solid: { radius } });
const house = (sprite, width) => ({
  parts: [{ sprite }],
  shadow: [width + 36, 44],
  solid: { width, height: 70 },
  tall: true,
});
const wall = (sprite) => ({ parts: [{ sprite, rise: -4 }], solid: { width: 64, height: 64 } });
const flat = (sprite) => ({ parts: [{ sprite }], flat: true });
const sign = (name) => ({ ...post(`neon-sign-${name}`), tall: true });

/** @type {Record<string, import("../scenery.js").Kind>} */
export const neon = {
  "neon-lamp-0": post("neon-lamp-0"),
  "neon-lamp-1": post("neon-lamp-1"),
  "neon-lamp-2": post("neon-lamp-2"),
  "neon-wall-0": wall("neon-wall-0"),
  "neon-wall-1": wall("neon-wall-1"),
  "neon-wall-side": wall("neon-wall-side"),
  "neon-railing": { parts: [{ sprite: "neon-railing" }], solid: { width: 64, height: 14 } },
  "neon-planter": {
    parts: [{ sprite: "neon-planter" }],
    shadow: [74, 22],
    solid: { radius: 26 },
    tall: true,
  },
  "neon-bollard": post("neon-bollard", 14),
  "neon-bench": { parts: [{ sprite: "neon-bench" }], shadow: [108, 20], solid: { width: 84, height: 20 } },
  "neon-antenna": { ...post("neon-antenna", 18), tall: true },
  "neon-kiosk": {
    parts: [{ sprite: "neon-kiosk" }],
    shadow: [164, 34],
    solid: { width: 132, height: 54 },
    tall: true,
  },
  "neon-house-0": house("neon-house-0", 132),
  "neon-house-1": house("neon-house-1", 196),
  "neon-house-2": house("neon-house-2", 148),
  "neon-works": {
    parts: [{ sprite: "neon-works" }],
    shadow: [352, 46],
    solid: { width: 308, height: 96 },
    tall: true,
  },
  "neon-tower": {
    parts: [{ sprite: "neon-tower" }],
    shadow: [206, 40],
    solid: { width: 172, height: 30 },
    tall: true,
  },
  "neon-arch": {
    parts: [{ sprite: "neon-arch" }],
    shadow: [220, 34],
    solid: { width: 196, height: 26 },
    tall: true,
  },
  "neon-sign-cup": sign("cup"),
  "neon-sign-fish": sign("fish"),
  "neon-sign-eye": sign("eye"),
  "neon-sign-arrow": sign("arrow"),
  "neon-sign-what": sign("what"),
  "party-table": { parts: [{ sprite: "party-table" }], shadow: [340, 40], solid: { width: 300, height: 40 } },
  "quay-table": { parts: [{ sprite: "quay-table" }], shadow: [178, 30], solid: { width: 152, height: 26 } },
  "quay-stool": { parts: [{ sprite: "quay-stool" }], shadow: [52, 16], solid: { radius: 13 } },
  "neon-bridge": flat("neon-bridge"),
  "neon-pier": flat("neon-pier"),
  "neon-plaza": flat("neon-plaza"),
  "neon-cables": flat("neon-cables"),
  "neon-puddle-0": flat("neon-puddle-0"),
  "neon-puddle-1": flat("neon-puddle-1"),
};
