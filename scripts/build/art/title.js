import { createNoise, createRandom } from "./noise.js";
import { draw } from "./picture.js";
import { capsule, circle, ellipse, polygon, union } from "./shapes.js";

const width = 512;

/** A line of hills that ends at the height at which it starts, so that copies stand side by side. */
function ridge(base, waves) {
  return (x) =>
    base +
    waves.reduce(
      (sum, [count, height, phase]) => sum + height * Math.sin((x / width) * 2 * Math.PI * count + phase),
      0,
    );
}

function hills(height, base, waves, colour, rim) {
  const top = ridge(base, waves);
  return draw(width, height, (p) => {
    p.paint((x, y) => top(x) - 4 - y, "ink").paint((x, y) => top(x) - y, colour);
    p.paint(
      (x, y) => Math.max(top(x) + 5 - y, y - top(x) - 14 - 4 * Math.sin((x / width) * 40 * Math.PI)),
      rim,
    );
  });
}

/** The near meadow: hills with tufts and flowers. */
function meadow() {
  const top = ridge(34, [
    [1, 10, 0.4],
    [2, 8, 2],
  ]);
  const picture = hills(
    160,
    34,
    [
      [1, 10, 0.4],
      [2, 8, 2],
    ],
    "leaf",
    "lime",
  );
  const random = createRandom(12);
  for (let i = 0; i < 26; i++) {
    const x = 12 + random() * (width - 42);
    const y = top(x) + 30 + random() * 80;
    picture.paint(
      union(
        capsule(x, y, x - 4, y - 9, 1.5),
        capsule(x + 4, y, x + 5, y - 11, 1.5),
        capsule(x + 8, y, x + 13, y - 8, 1.5),
      ),
      "moss",
    );
    if (i % 3 === 0)
      picture
        .object(circle(x + 18, y - 4, 5), ["white", "pink", "butter"][(i / 3) % 3], 3)
        .paint(circle(x + 18, y - 4, 2), "apricot");
  }
  return picture;
}

function bank(seed) {
  const noise = createNoise(seed);
  const puffs = Array.from({ length: 7 }, (_, i) =>
    circle(34 + i * 27, 54 - noise(i, 1) * 24, 20 + noise(i, 4) * 10),
  );
  const cloud = (x, y) => Math.max(union(...puffs, ellipse(115, 62, 92, 16))(x, y), y - 76);
  return draw(230, 84, (p) =>
    p.object(cloud, "white").inside(cloud, (x, y) => 62 + 6 * Math.sin(x / 14) - y, "ice"),
  );
}

function island() {
  const grass = ellipse(120, 48, 104, 20);
  const earth = polygon("20,50 220,50 176,104 150,96 124,138 96,100 66,110", 4);
  return draw(240, 150, (p) => {
    p.object(earth, "brick").inside(earth, polygon("120,40 230,40 180,110 124,140"), "clay");
    p.object(grass, "leaf").inside(grass, ellipse(110, 42, 86, 11), "lime");
  });
}

/** Layers for the title's landscape: hills that repeat sideways, cloud banks, a floating island. */
export function titleSprites() {
  return {
    "hills-far": hills(
      150,
      44,
      [
        [1, 16, 0],
        [3, 7, 1],
      ],
      "moss",
      "leaf",
    ),
    "hills-near": meadow(),
    "cloud-bank": bank(5),
    island: island(),
  };
}
