import { createNoise } from "./noise.js";
import { draw, strip } from "./picture.js";
import { box, capsule, ellipse, polygon, shade, union, wobbly } from "./shapes.js";
import { depthIn, fadingNoise, masks, tile } from "./terrain.js";
import { within } from "./tiling.js";

const insideOf = (mask, seed) => {
  const [depth, rough] = [depthIn(mask), fadingNoise(mask + seed, 14)];
  return (x, y) => depth(x, y) + rough(x, y) * 4;
};

/** The layers that the rock was laid down in: from which height on, in which colour. */
const LAYERS = [
  [0, "coral"],
  [13, "salmon"],
  [20, "coral"],
  [32, "rose"],
  [38, "brick"],
  [52, "clay"],
];

/** A mesa's front, as high as a tile: red layers, and the shadow that it casts. */
function wall(mask) {
  const inside = insideOf(mask, 560);
  const below = (level) => (x, y) => level - inside(x, y);
  const face = below(0);
  const wave = (x) => Math.sin((x / tile) * 2 * Math.PI) * 2.2;
  return draw(tile, tile, (p) => {
    p.paint(below(-13), "clay", 0.25).paint(below(-8), "clay", 0.4).paint(below(-4), "ink");
    for (const [from, colour] of LAYERS) p.inside(face, (x, y) => from + wave(x) - within(y), colour);
    for (const [x, from, to] of [
      [14, 18, 36],
      [40, 4, 22],
      [56, 30, 48],
    ])
      p.inside(face, (px, py) => capsule(x, from, x + 2, to, 1.5)(within(px), within(py)), "clay");
    p.inside(face, (_x, y) => within(y) - 5, "crimson");
  });
}

/** A mesa from above: its rim in the evening sun. */
function roof(mask) {
  const inside = insideOf(mask, 600);
  const below = (level) => (x, y) => level - inside(x, y);
  return draw(tile, tile, (p) => {
    p.paint(below(-4), "ink").paint(below(0), "apricot").paint(below(5), "peach").paint(below(9), "salmon");
  });
}

function rock(seed, width, height) {
  const whole = wobbly(
    ellipse(width / 2, height / 2 + 2, width / 2 - 8, height / 2 - 8),
    createNoise(seed),
    7,
    14,
  );
  return draw(width, height, (p) => {
    p.object(whole, "coral");
    p.inside(whole, (x, y) => height * 0.48 + Math.sin(x / 9) * 2 - y, "rose");
    p.inside(whole, (x, y) => height * 0.68 + Math.sin(x / 9) * 2 - y, "clay");
    p.inside(whole, (x, y) => Math.max(whole(x + 8, y + 9), whole(x, y) + 5), "apricot");
  });
}

/** A pillar that the wind has left standing, with a broad stone on its head. */
function spire() {
  const foot = polygon("20,150 34,84 30,52 62,52 60,88 78,150", 5);
  const head = wobbly(union(box(18, 20, 58, 34, 14), ellipse(46, 26, 24, 15)), createNoise(5), 3, 12);
  const banded = (p, shape, bands) => {
    for (const [y, colour] of bands) p.inside(shape, (x, py) => y + Math.sin(x / 11) * 2 - py, colour);
  };
  return draw(98, 166, (p) => {
    p.object(foot, "salmon");
    banded(p, foot, [
      [74, "coral"],
      [92, "rose"],
      [104, "coral"],
      [126, "brick"],
      [144, "clay"],
    ]);
    p.inside(foot, shade(foot, -9, 0), "clay");
    p.object(head, "peach");
    banded(p, head, [
      [30, "salmon"],
      [43, "rose"],
    ]);
    p.inside(head, (x, y) => Math.max(head(x + 6, y + 8), head(x, y) + 4), "apricot");
  });
}

/** Ground of rock as seen in dusk. */
function scars(seed) {
  const noise = createNoise(seed);
  const line = (y) => wobbly(capsule(12, y, 76, y + 4, 1.6), noise, 3, 9);
  return draw(88, 44, (p) => p.paint(union(line(12), line(28)), "brick"));
}

/** The red rock of the Badlands: as a wall from above and from the front, and as single stones. */
export function mesaSprites() {
  return {
    "mesa-wall": strip(masks.map(wall)),
    "mesa-roof": strip(masks.map(roof)),
    "mesa-scars-0": scars(3),
    "mesa-scars-1": scars(9),
    "mesa-spire": spire(),
    "red-rock-0": rock(3, 62, 50),
    "red-rock-1": rock(8, 86, 70),
    "red-rock-2": rock(14, 44, 36),
  };
}
