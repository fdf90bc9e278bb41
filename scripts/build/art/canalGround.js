import { createNoise, createRandom } from "./noise.js";
import { draw, strip } from "./picture.js";
import { box, capsule, ellipse, stroke, union, wobbly } from "./shapes.js";
import { depthIn, fadingNoise, masks, tile } from "./terrain.js";

const bricks = { width: 32, height: 16, gap: 3 };

/** Where a point of a corner tile is in the map's own tile, which begins half a tile further. */
const within = (value) => (value + tile / 2) % tile;

/** Courses of bricks, each half a brick further than the one below; they go on from tile to tile. */
function courses(x, y) {
  const [u, v] = [within(x), within(y)];
  const shift = Math.floor(v / bricks.height) % 2 ? bricks.width / 2 : 0;
  const [bx, by] = [(u + shift) % bricks.width, v % bricks.height];
  return box(
    bricks.gap / 2,
    bricks.gap / 2,
    bricks.width - bricks.gap,
    bricks.height - bricks.gap,
    3,
  )(bx, by);
}

/** A few bricks of each tile are paler than the others. */
const pale = (x, y) => {
  const [u, v] = [within(x), within(y)];
  return Math.min(box(16, 16, 32, 16)(u, v), box(48, 48, 32, 16)(u, v), box(-16, 48, 32, 16)(u, v));
};

/** The front of a wall, as high as a tile: brick, dark at the foot, and the shadow that it casts. */
function wall(mask) {
  const depth = depthIn(mask);
  const below = (level) => (x, y) => level - depth(x, y);
  const face = below(0);
  return draw(tile, tile, (p) => {
    p.paint(below(-13), "ink", 0.2).paint(below(-8), "ink", 0.32);
    p.paint(below(-4), "ink").paint(face, "wine");
    p.inside(face, courses, "clay");
    p.inside(face, (x, y) => Math.max(courses(x, y), pale(x, y)), "brick");
    p.inside(face, (_x, y) => 54 - within(y), "night");
    p.inside(face, (_x, y) => within(y) - 5, "night");
  });
}

/** The walls from above: a coping of pale stone, and within it the dark. */
function roof(mask) {
  const depth = depthIn(mask);
  const below = (level) => (x, y) => level - depth(x, y);
  return draw(tile, tile, (p) => {
    p.paint(below(-4), "ink").paint(below(0), "peach").paint(below(5), "salmon").paint(below(10), "clay");
    p.paint(below(15), "ink");
  });
}

/** The bed of a canal that has run dry: a kerb of stones, a step down, and cracked mud. */
function bed(mask) {
  const [depth, rough] = [depthIn(mask), fadingNoise(mask + 410, 16)];
  const edge = (x, y) => -(depth(x, y) + rough(x, y) * 3);
  const lit = (x, y) => Math.max(edge(x, y) + 7, -edge(x, y + 9) - 7);
  return draw(tile, tile, (p) => {
    p.paint((x, y) => edge(x, y) - 3, "clay").paint(edge, "peach");
    p.paint((x, y) => edge(x, y) + 6, "clay").paint((x, y) => edge(x, y) + 9, "brick");
    p.inside((x, y) => edge(x, y) + 9, lit, "clay");
  });
}

/** What water there is left: a kerb of stone, and low water that laps at it. */
function water(mask, moment) {
  const [depth, rough] = [depthIn(mask), fadingNoise(mask + 470, 16)];
  const below = (level) => (x, y) => level - depth(x, y) - rough(x, y) * 3;
  const swell = Math.sin((moment / 4) * 2 * Math.PI) * 1.6;
  return draw(tile, tile, (p) => {
    p.paint(below(-9), "clay").paint(below(-6), "peach").paint(below(0), "ink").paint(below(3), "clay");
    p.paint(below(9), "iris")
      .paint(below(12 + swell), "ice")
      .paint(below(15 + swell), "blue");
  });
}

const waters = () =>
  Object.fromEntries(
    [0, 1, 2, 3].map((moment) => [`canal-water-${moment}`, strip(masks.map((mask) => water(mask, moment)))]),
  );

/** Cracks in mud that has dried into plates. */
function mud(seed) {
  const random = createRandom(seed);
  const across = Array.from({ length: 5 }, (_, i) => [4 + i * 17, 16 + random() * 16]);
  const branch = (from, rise) => [from, [from[0] + 8, from[1] + rise * 0.6], [from[0] + 5, from[1] + rise]];
  const cracks = [across, branch(across[1], -14), branch(across[2], 16), branch(across[3], -13)];
  return draw(76, 48, (p) => p.paint(union(...cracks.map((joints) => stroke(joints, 1.3))), "clay"));
}

function flags(seed) {
  const random = createRandom(seed);
  return draw(72, 52, (p) => {
    for (const [left, top, width, height] of [
      [4, 4, 30, 20],
      [38, 5, 29, 19],
      [6, 28, 22, 19],
      [32, 28, 34, 19],
    ]) {
      if (random() < 0.2) continue;
      const slab = wobbly(box(left, top, width, height, 3), createNoise(seed + left), 1.6, 8);
      p.paint((x, y) => slab(x, y - 2) - 1, "brick").paint(slab, random() < 0.35 ? "peach" : "salmon");
    }
  });
}

function gravel(seed) {
  const random = createRandom(seed);
  return draw(44, 30, (p) => {
    for (let i = 0; i < 6; i++) {
      const [x, y, size] = [6 + random() * 32, 5 + random() * 18, 2 + random() * 3];
      p.paint(ellipse(x, y + 1.5, size, size * 0.75), "clay");
      p.paint(ellipse(x, y, size, size * 0.75), i % 2 ? "peach" : "brick");
    }
  });
}

function patch(seed, colour) {
  const shape = wobbly(ellipse(110, 75, 88, 54), createNoise(seed), 18, 24);
  return draw(220, 150, (p) => p.paint(shape, colour));
}

/** Sand that the wind has blown in, with its ripples. */
function sand(seed) {
  const shape = wobbly(ellipse(70, 38, 56, 25), createNoise(seed), 9, 16);
  return draw(140, 76, (p) => {
    p.paint((x, y) => shape(x, y - 2) - 2, "salmon").paint(shape, "apricot");
    p.paint((x, y) => shape(x + 3, y + 4) + 9, "peach");
    for (let row = 0; row < 3; row++) {
      const [left, y] = [34 + row * 9, 26 + row * 11];
      p.inside(
        shape,
        stroke(
          [
            [left, y],
            [left + 16, y - 4],
            [left + 34, y],
            [left + 50, y - 3],
          ],
          1.4,
        ),
        "salmon",
      );
    }
  });
}

function grate() {
  const frame = box(6, 6, 68, 44, 6);
  return draw(80, 56, (p) => {
    p.object(frame, "mauve", 3).paint(box(12, 11, 56, 34, 3), "ink");
    for (const x of [20, 32, 44, 56]) p.paint(box(x, 10, 5, 36, 2), "dust");
    p.paint(box(10, 26, 60, 4, 2), "mauve");
  });
}

function planks() {
  return draw(104, 76, (p) => {
    for (const [i, left] of [6, 28, 51, 74].entries()) {
      const plank = box(left, 6 + (i % 2) * 4, 20, 62 - (i % 3) * 5, 3);
      p.object(plank, i % 2 ? "brick" : "salmon", 3).inside(
        plank,
        box(left, 6, 5, 70),
        i % 2 ? "salmon" : "peach",
      );
      p.paint(capsule(left + 13, 20, left + 12, 48, 1), "clay");
    }
  });
}

/** A faded footprint: somebody stood here once, and something stood there. */
function mirror() {
  const ring = (x, y) => Math.abs(ellipse(40, 28, 32, 21)(x, y)) - 2;
  return draw(80, 56, (p) => {
    p.paint(ring, "sky", 0.8)
      .paint(ellipse(31, 28, 7, 10), "sky", 0.55)
      .paint(ellipse(49, 28, 7, 10), "sky", 0.55);
  });
}

/** What the canal works are built of: walls from above and from the front, the dry beds, and what lies flat. */
export function canalGroundSprites() {
  return {
    "canal-wall": strip(masks.map(wall)),
    "canal-roof": strip(masks.map(roof)),
    "canal-bed": strip(masks.map(bed)),
    ...waters(),
    "canal-mud-0": mud(4),
    "canal-mud-1": mud(9),
    "canal-flags-0": flags(3),
    "canal-flags-1": flags(8),
    "canal-gravel": gravel(5),
    "canal-patch-0": patch(6, "peach"),
    "canal-patch-1": patch(14, "brick"),
    "canal-sand-0": sand(3),
    "canal-sand-1": sand(8),
    "canal-grate": grate(),
    "canal-planks": planks(),
    "canal-mirror": mirror(),
  };
}
