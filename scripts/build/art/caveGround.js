import { createNoise, createRandom } from "./noise.js";
import { draw, strip } from "./picture.js";
import { box, capsule, ellipse, stroke, union, wobbly } from "./shapes.js";
import { depthIn, fadingNoise, masks, tile } from "./terrain.js";

/** Where a point of a corner tile is in the map's own tile, which begins half a tile further. */
const within = (value) => (value + tile / 2) % tile;

/** A shape that comes again with every tile, so that neighbours of any kind go on with one another. */
const repeated = (shape) => (x, y) => {
  const [u, v] = [within(x), within(y)];
  return Math.min(shape(u, v), shape(u - tile, v), shape(u + tile, v));
};

/** The stones that show in the front of a wall. */
const stones = repeated(
  union(
    wobbly(box(5, 14, 25, 15, 6), createNoise(4), 2, 9),
    wobbly(box(36, 12, 20, 18, 6), createNoise(5), 2, 9),
    wobbly(box(-8, 35, 24, 14, 6), createNoise(6), 2, 9),
    wobbly(box(22, 35, 28, 15, 6), createNoise(7), 2, 9),
  ),
);

const insideOf = (mask, seed) => {
  const [depth, rough] = [depthIn(mask), fadingNoise(mask + seed, 14)];
  return (x, y) => depth(x, y) + rough(x, y) * 4;
};

/** The front of the rock, as high as a tile: stones, dark at the foot, and the shadow that it casts. */
function wall(mask) {
  const inside = insideOf(mask, 240);
  const below = (level) => (x, y) => level - inside(x, y);
  const face = below(0);
  return draw(tile, tile, (p) => {
    p.paint(below(-13), "ink", 0.2).paint(below(-8), "ink", 0.35);
    p.paint(below(-4), "ink").paint(face, "plum");
    p.inside(face, stones, "mauve");
    p.inside(face, (x, y) => Math.max(stones(x, y), -stones(x, y - 4)), "dust");
    p.inside(face, (_x, y) => 53 - within(y), "night");
    p.inside(face, (_x, y) => within(y) - 6, "night");
  });
}

/** The rock from above: a lit rim, and within it the dark. */
function roof(mask) {
  const inside = insideOf(mask, 280);
  const below = (level) => (x, y) => level - inside(x, y);
  return draw(tile, tile, (p) => {
    p.paint(below(-4), "ink").paint(below(0), "dust").paint(below(4), "mauve").paint(below(10), "plum");
    p.paint(below(18), "ink");
  });
}

/** Floor that many feet have worn: the way through the cave. */
function trail(mask) {
  const [depth, rough] = [depthIn(mask), fadingNoise(mask + 320, 11)];
  const edge = (x, y) => -(depth(x, y) + rough(x, y) * 8);
  return draw(tile, tile, (p) => {
    p.paint((x, y) => edge(x, y) - 3, "plum", 0.5).paint(edge, "dust");
  });
}

function crack(seed) {
  const random = createRandom(seed);
  const joints = Array.from({ length: 5 }, (_, i) => [6 + i * 12, 10 + random() * 20]);
  const branch = [joints[2], [joints[2][0] + 9, joints[2][1] + 14]];
  return draw(64, 44, (p) => p.paint(union(stroke(joints, 1.6), stroke(branch, 1.3)), "plum"));
}

function gravel(seed, colour, shade) {
  const random = createRandom(seed);
  return draw(44, 30, (p) => {
    for (let i = 0; i < 6; i++) {
      const [x, y, size] = [6 + random() * 32, 5 + random() * 18, 2 + random() * 3];
      p.paint(ellipse(x, y + 1.5, size, size * 0.75), shade).paint(ellipse(x, y, size, size * 0.75), colour);
    }
  });
}

/** Flat slabs laid by someone, long ago. */
function slabs(seed) {
  const random = createRandom(seed);
  return draw(72, 52, (p) => {
    for (const [left, top, width, height] of [
      [6, 6, 28, 17],
      [38, 8, 26, 15],
      [4, 27, 20, 18],
      [28, 26, 36, 19],
    ]) {
      const slab = wobbly(box(left, top, width, height, 5), createNoise(seed + left), 2.4, 7);
      p.paint((x, y) => slab(x, y - 2) - 1, "mauve").paint(slab, random() < 0.4 ? "dust" : "blush");
    }
  });
}

function patch(seed, colour) {
  const shape = wobbly(ellipse(110, 75, 88, 54), createNoise(seed), 18, 24);
  return draw(220, 150, (p) => p.paint(shape, colour));
}

function moss(seed) {
  const shape = wobbly(ellipse(44, 28, 32, 17), createNoise(seed), 9, 9);
  const random = createRandom(seed);
  return draw(88, 56, (p) => {
    p.paint((x, y) => shape(x, y) - 3, "plum").paint(shape, "moss");
    p.paint((x, y) => shape(x + 2, y + 3) + 7, "leaf");
    for (let i = 0; i < 6; i++) {
      const [x, y] = [22 + random() * 44, 16 + random() * 20];
      p.inside(shape, capsule(x, y, x + random() * 4 - 2, y - 4, 1.2), "lime");
    }
  });
}

/** What the cave is made of: rock from above and from the front, floor and what lies flat on it. */
export function caveGroundSprites() {
  return {
    "cave-wall": strip(masks.map(wall)),
    "cave-roof": strip(masks.map(roof)),
    "cave-trail": strip(masks.map(trail)),
    "cave-crack-0": crack(2),
    "cave-crack-1": crack(7),
    "cave-gravel-0": gravel(3, "dust", "plum"),
    "cave-gravel-1": gravel(8, "plum", "ink"),
    "cave-slabs-0": slabs(3),
    "cave-slabs-1": slabs(11),
    "cave-patch-0": patch(4, "dust"),
    "cave-patch-1": patch(12, "plum"),
    "cave-moss-0": moss(2),
    "cave-moss-1": moss(5),
  };
}
