/** What stands and lies in the Meaning Works. */
const flat = (sprite) => ({ parts: [{ sprite }], flat: true });
const standing = (sprite, width, depth, tall = false) => ({
  parts: [{ sprite }],
  shadow: [width + 16, depth + 10],
  solid: { width, height: depth },
  tall,
});

const bubble = (sprite) => ({ parts: [{ sprite }], shadow: [40, 16], solid: { radius: 11 }, tall: true });

/** @type {Record<string, import("../scenery.js").Kind>} */
export const works = {
  "works-tank-0": standing("works-tank-0", 68, 28, true),
  "works-tank-1": standing("works-tank-1", 68, 28, true),
  "works-rack": standing("works-rack", 74, 28, true),
  "works-pillar": standing("works-pillar", 96, 50, true),
  "works-bubble-0": bubble("works-bubble-0"),
  "works-bubble-1": bubble("works-bubble-1"),
  "works-screen": standing("works-screen", 104, 22, true),
  "works-cable-0": flat("works-cable-0"),
  "works-cable-1": flat("works-cable-1"),
  "works-sheets-0": flat("works-sheets-0"),
  "works-sheets-1": flat("works-sheets-1"),
  "works-panel-1": flat("works-panel-1"),
};
