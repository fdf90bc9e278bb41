import { createNoise } from "./noise.js";
import { draw, strip } from "./picture.js";

/**
 * Ground that meets grass. A tile sits on the corner where four map cells meet and knows which of them are of its
 * kind: bit 1 north-west, 2 north-east, 4 south-west, 8 south-east. So 16 tiles draw every edge and corner, rounded.
 */
export const tile = 64;
export const masks = Array.from({ length: 16 }, (_, mask) => mask);

const bit = (mask, value) => (mask & value ? 1 : 0);

/** Half way between a straight line, which makes good diagonals, and a curve, which makes round corners. */
const ease = (t) => t + (t * t * (3 - 2 * t) - t) * 0.4;
const steepest = 1.2;

/** How deep a point of a tile is inside the ground, in pixels: positive inside, and equal where tiles meet. */
export function depthIn(mask) {
  return (x, y) => {
    const [u, v] = [ease(x / tile), ease(y / tile)];
    const upper = bit(mask, 1) * (1 - u) + bit(mask, 2) * u;
    const lower = bit(mask, 4) * (1 - u) + bit(mask, 8) * u;
    return ((upper * (1 - v) + lower * v - 0.5) * tile) / steepest;
  };
}

/** Noise that fades to nothing at the tile's borders, so that neighbours still meet. */
export function fadingNoise(seed, scale) {
  const noise = createNoise(seed);
  return (x, y) => {
    const fade = Math.sin((Math.PI * x) / tile) * Math.sin((Math.PI * y) / tile);
    return (noise(x / scale, y / scale) - 0.5) * 2 * fade;
  };
}

function path(mask) {
  const [depth, rough, blades] = [depthIn(mask), fadingNoise(mask + 40, 15), fadingNoise(mask + 80, 4)];
  const edge = (x, y) => -(depth(x, y) + rough(x, y) * 5 + blades(x, y) * 2.5);
  return draw(tile, tile, (p) => {
    p.paint((x, y) => edge(x, y) - 4, "moss");
    p.paint(edge, "salmon");
    p.paint((x, y) => edge(x, y) + 5, "peach");
  });
}

/** The bank shows its earth where the water lies south of it, as seen from a little above. */
function bankHeight(depth, x, y) {
  const slope = depth(x, y + 1) - depth(x, y - 1);
  return 5 + 9 * Math.max(0, Math.min(1, slope / 2));
}

function water(mask, frame) {
  const [depth, rough] = [depthIn(mask), fadingNoise(mask + 140, 18)];
  const swell = Math.sin((frame / 4) * 2 * Math.PI) * 1.6;
  const inside = (x, y) => depth(x, y) + rough(x, y) * 5;
  const below = (level) => (x, y) => level - inside(x, y);
  const lapping = (level) => (x, y) => level + bankHeight(depth, x, y) + swell - inside(x, y);
  return draw(tile, tile, (p) => {
    p.paint(below(-5), "moss");
    p.paint(below(-1), "ink");
    p.paint(below(2), "brick");
    p.paint((x, y) => bankHeight(depth, x, y) - 1 - inside(x, y), "blue");
    p.paint(lapping(0), "white");
    p.paint(lapping(4), "ice");
    p.paint(lapping(8), "sky");
  });
}

/** Path and water tiles: each a strip of the 16 masks, water once for each of its four moments. */
export function terrainSprites() {
  const sprites = { path: strip(masks.map(path)) };
  for (let frame = 0; frame < 4; frame++)
    sprites[`water-${frame}`] = strip(masks.map((mask) => water(mask, frame)));
  return sprites;
}
