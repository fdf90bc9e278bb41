import { createNoise, createRandom } from "./noise.js";
import { draw } from "./picture.js";
import { box, capsule, ellipse, stroke, union, wobbly } from "./shapes.js";

function gravel(seed, colour, shade) {
  const random = createRandom(seed);
  return draw(44, 30, (p) => {
    for (let i = 0; i < 5; i++) {
      const [x, y, size] = [6 + random() * 32, 5 + random() * 18, 2 + random() * 3.4];
      p.paint(ellipse(x, y + 2, size, size * 0.75), shade).paint(ellipse(x, y, size, size * 0.75), colour);
    }
  });
}

/** A vein of ore that shows in the ground. */
function vein(seed) {
  const random = createRandom(seed);
  const joints = Array.from({ length: 5 }, (_, i) => [8 + i * 13, 8 + random() * 22]);
  return draw(76, 40, (p) => {
    p.paint(stroke(joints, 3), "brick").paint(stroke(joints.slice(1, 4), 1.4), "apricot");
  });
}

/** Steps in the snow that somebody left. */
function tracks() {
  const soles = [0, 1, 2, 3].map((i) => ellipse(12 + i * 17, i % 2 ? 26 : 12, 5, 3.4));
  return draw(76, 38, (p) => p.paint(union(...soles), "ice"));
}

/** Flat stones set into the way. */
function slabs(seed) {
  return draw(72, 52, (p) => {
    for (const [left, top, width, height] of [
      [6, 6, 26, 17],
      [38, 9, 27, 15],
      [4, 28, 22, 17],
      [31, 28, 34, 18],
    ]) {
      const slab = wobbly(box(left, top, width, height, 6), createNoise(seed + left), 2.4, 7);
      p.paint((x, y) => slab(x, y - 3), "salmon").paint(slab, "blush");
    }
  });
}

/** Moss and lichen, the only things that like it up here. */
function lichen(seed) {
  const random = createRandom(seed);
  return draw(40, 26, (p) => {
    for (let i = 0; i < 6; i++) {
      const [x, y] = [6 + random() * 28, 5 + random() * 15];
      p.paint(ellipse(x, y, 3 + random() * 3, 2.4), i % 3 ? "moss" : "lime");
    }
  });
}

function dryGrass(seed) {
  const random = createRandom(seed);
  return draw(28, 20, (p) => {
    for (let i = 0; i < 4; i++)
      p.paint(capsule(5 + i * 6, 18, 3 + i * 7, 5 + random() * 6, 1.5), i % 2 ? "apricot" : "brick");
  });
}

function patch(seed, colour) {
  const shape = wobbly(ellipse(110, 75, 88, 54), createNoise(seed), 18, 24);
  return draw(220, 150, (p) => p.paint(shape, colour));
}

/** What lies flat on the ground of the mountains. */
export function mountainLitterSprites() {
  return {
    "ore-gravel-0": gravel(3, "peach", "brick"),
    "ore-gravel-1": gravel(8, "brick", "clay"),
    "ore-vein-0": vein(2),
    "ore-vein-1": vein(9),
    "snow-tracks": tracks(),
    "way-slabs-0": slabs(3),
    "way-slabs-1": slabs(11),
    lichen: lichen(4),
    "dry-grass": dryGrass(6),
    "rock-patch-0": patch(4, "peach"),
    "rock-patch-1": patch(12, "brick"),
  };
}
