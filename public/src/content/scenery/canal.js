/** What stands in the dried canal works; the kinds are shaped as those of `../scenery.js`. */

const flat = (sprite) => ({ parts: [{ sprite }], flat: true });
const pot = (sprite, width = 40) => ({ parts: [{ sprite }], shadow: [width, 16] });

/** @type {Record<string, import("../scenery.js").Kind>} */
export const canal = {
  "canal-pillar": {
    parts: [{ sprite: "canal-pillar" }],
    shadow: [104, 36],
    solid: { width: 76, height: 44 },
    tall: true,
  },
  "canal-wheel": {
    parts: [{ sprite: "canal-wheel" }],
    shadow: [170, 34],
    solid: { width: 130, height: 30 },
    tall: true,
  },
  "canal-pipe-0": {
    parts: [{ sprite: "canal-pipe-0" }],
    shadow: [120, 26],
    solid: { width: 104, height: 26 },
  },
  "canal-pipe-1": { parts: [{ sprite: "canal-pipe-1" }], shadow: [56, 20], solid: { radius: 18 } },
  "canal-crate": { parts: [{ sprite: "canal-crate" }], shadow: [64, 20], solid: { width: 52, height: 26 } },
  "canal-lamp": { parts: [{ sprite: "canal-lamp" }], shadow: [36, 14], solid: { radius: 10 } },
  "canal-thorn": { parts: [{ sprite: "canal-thorn" }], shadow: [70, 20] },
  "canal-cactus": { parts: [{ sprite: "canal-cactus" }], shadow: [54, 18], solid: { radius: 16 } },
  "canal-pot-0": pot("canal-pot-0"),
  "canal-pot-1": pot("canal-pot-1", 52),
  "canal-shards": pot("canal-shards", 52),
  "canal-bucket": pot("canal-bucket"),
  "canal-grate": flat("canal-grate"),
  "canal-planks": flat("canal-planks"),
  "canal-sand-0": flat("canal-sand-0"),
  "canal-sand-1": flat("canal-sand-1"),
  "canal-mirror": flat("canal-mirror"),
};
