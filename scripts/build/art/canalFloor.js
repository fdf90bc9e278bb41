import { createNoise, createRandom } from "./noise.js";
import { draw } from "./picture.js";
import { box, capsule, ellipse, stroke, union, wobbly } from "./shapes.js";

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

/** What lies flat on the ground of the canal works. */
export function canalFloorSprites() {
  return {
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
