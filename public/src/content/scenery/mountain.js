/** What stands in the Copper Mountains; the kinds are shaped as those of `../scenery.js`. */

const fir = (crown, radius) => ({
  parts: [{ sprite: "trunk-pine" }, { sprite: crown, rise: 16, sway: 0.8 }],
  shadow: [92, 34],
  solid: { radius },
  tall: true,
});
const boulder = (sprite, width) => ({
  parts: [{ sprite }],
  shadow: [width, width * 0.3],
  solid: { radius: width * 0.36 },
});
const house = (sprite) => ({
  parts: [{ sprite }],
  shadow: [186, 44],
  solid: { width: 156, height: 70 },
  tall: true,
});
const shelf = (sprite) => ({
  parts: [{ sprite }],
  shadow: [120, 26],
  solid: { width: 104, height: 26 },
  tall: true,
});

/** @type {Record<string, import("../scenery.js").Kind>} */
export const mountain = {
  "fir-0": fir("fir-0", 17),
  "fir-1": fir("fir-1", 15),
  "boulder-0": boulder("boulder-0", 56),
  "boulder-1": boulder("boulder-1", 86),
  "boulder-2": boulder("boulder-2", 40),
  crag: { parts: [{ sprite: "crag" }], shadow: [112, 40], solid: { radius: 38 }, tall: true },
  cairn: { parts: [{ sprite: "cairn" }], shadow: [66, 20], solid: { radius: 22 }, tall: true },
  "drift-0": { parts: [{ sprite: "drift-0" }] },
  "drift-1": { parts: [{ sprite: "drift-1" }] },
  juniper: { parts: [{ sprite: "juniper", sway: 0.4 }], shadow: [72, 24], solid: { radius: 24 } },
  log: { parts: [{ sprite: "log" }], shadow: [104, 24], solid: { width: 92, height: 24 } },
  "copper-house-0": house("copper-house-0"),
  "copper-house-1": house("copper-house-1"),
  "town-shelf-0": shelf("town-shelf-0"),
  "town-shelf-1": shelf("town-shelf-1"),
  "town-shelf-2": shelf("town-shelf-2"),
  ledger: { parts: [{ sprite: "ledger" }], shadow: [90, 22], solid: { width: 48, height: 20 }, tall: true },
  "copper-lamp": { parts: [{ sprite: "copper-lamp" }], shadow: [44, 16], solid: { radius: 12 } },
  "mountain-sign": {
    parts: [{ sprite: "mountain-sign" }],
    shadow: [52, 18],
    solid: { radius: 13 },
    tall: true,
  },
  sacks: { parts: [{ sprite: "sacks" }], shadow: [90, 24], solid: { width: 66, height: 24 } },
  "archive-mouth": {
    parts: [{ sprite: "archive-mouth" }],
    shadow: [270, 40],
    solid: { width: 244, height: 92 },
    tall: true,
  },
  /** One walks through under the beam, between its posts. */
  "pass-arch": { parts: [{ sprite: "pass-arch" }], tall: true },
  "pass-post": { parts: [], solid: { width: 34, height: 22 } },
  /** Its place is its northern rail, so that whoever crosses is drawn over it. */
  "plank-bridge": { parts: [{ sprite: "plank-bridge", rise: -148 }] },
};
