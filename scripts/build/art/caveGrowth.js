import { createNoise, createRandom } from "./noise.js";
import { draw } from "./picture.js";
import { box, capsule, circle, ellipse, polygon, shade, stroke, union, wobbly } from "./shapes.js";

const capOf = (x, y, r) => (px, py) => Math.max(ellipse(x, y, r, r * 0.82)(px, py), py - y - r * 0.3);

/** Mushrooms that light the dark: pale stems, caps of cold light. */
function glowcaps(width, height, caps, colour, light) {
  return draw(width, height, (p) => {
    for (const [x, y, r] of caps) {
      p.object(capsule(x, y, x + 1, height - 8, r * 0.34), "ice", 3);
      const cap = capOf(x, y, r);
      p.object(cap, colour, 3).inside(cap, capOf(x - r * 0.2, y - r * 0.25, r * 0.7), light);
      p.paint(circle(x - r * 0.35, y - r * 0.35, r * 0.16), "white");
      p.paint(circle(x + r * 0.3, y - r * 0.1, r * 0.12), "white");
    }
  });
}

/** Roots that found their way through the roof and hang down the front of a wall. */
function roots(seed) {
  const random = createRandom(seed);
  const strands = Array.from({ length: 4 }, (_, i) => {
    const x = 14 + i * 16;
    const length = 30 + random() * 30;
    const bend = () => (random() - 0.5) * 12;
    return stroke(
      [
        [x, -4],
        [x + bend(), length * 0.4],
        [x + bend(), length * 0.75],
        [x + bend(), length],
      ],
      3 - i * 0.3,
    );
  });
  return draw(76, 68, (p) => {
    p.object(union(...strands), "brick", 3);
    for (const strand of strands) p.paint((x, y) => strand(x + 1, y + 1) + 1.6, "salmon");
  });
}

/** A stone that the dripping roof has grown, and one that grows up to meet it. */
function spire(height, width) {
  const middle = width / 2;
  const shape = wobbly(
    polygon([
      [8, height - 8],
      [middle - 7, height * 0.42],
      [middle - 1, 9],
      [middle + 7, height * 0.46],
      [width - 8, height - 8],
    ]),
    createNoise(height),
    3,
    9,
  );
  return draw(width, height, (p) => {
    p.object(shape, "dust").inside(shape, shade(shape, -7, -4), "mauve");
    p.inside(shape, (x, y) => Math.max(shape(x + 8, y + 3), shape(x, y) + 3), "blush");
    p.inside(shape, box(0, height - 16, width, 16), "plum");
    for (const y of [0.5, 0.68]) {
      p.inside(shape, capsule(middle - 5, height * y, middle + 8, height * y - 4, 1.4), "mauve");
    }
  });
}

/** Rock of the cave that lies about. */
function boulder(seed, width, height) {
  const shape = wobbly(
    ellipse(width / 2, height / 2 + 2, width / 2 - 8, height / 2 - 8),
    createNoise(seed),
    7,
    14,
  );
  return draw(width, height, (p) => {
    p.object(shape, "dust").inside(
      shape,
      wobbly(shade(shape, -8, -10), createNoise(seed + 3), 3, 7),
      "mauve",
    );
    p.inside(shape, (x, y) => Math.max(shape(x + 9, y + 10), shape(x, y) + 5), "blush");
    p.inside(shape, (_x, y) => height - 16 - y, "plum");
  });
}

/** A pillar that carries the roof of the hall, thick enough to run one's head against. */
function pillar() {
  const base = box(8, 116, 96, 30, 9);
  const shaft = box(20, 20, 72, 108, 10);
  const head = box(10, 6, 92, 26, 9);
  return draw(112, 152, (p) => {
    p.object(base, "mauve")
      .inside(base, box(8, 116, 96, 10, 5), "dust")
      .inside(base, box(0, 134, 112, 16), "plum");
    p.object(shaft, "mauve").inside(shaft, box(26, 20, 14, 108, 6), "dust");
    p.inside(shaft, box(74, 20, 20, 108), "plum");
    for (const [y, x] of [
      [52, 44],
      [76, 58],
      [100, 40],
    ]) {
      p.inside(shaft, capsule(x, y, x + 18, y - 3, 1.8), "plum");
    }
    p.object(head, "dust")
      .inside(head, box(10, 22, 92, 12), "mauve")
      .inside(head, box(18, 9, 76, 5, 2.5), "blush");
  });
}

/** What grows in the dark, and the rock that stands about in it. */
export function caveGrowthSprites() {
  const cluster = [
    [36, 22, 13],
    [16, 32, 9],
    [52, 36, 8],
  ];
  const pair = [
    [17, 20, 10],
    [33, 28, 8],
  ];
  return {
    "glowcap-0": glowcaps(66, 58, cluster, "blue", "sky"),
    "glowcap-1": glowcaps(50, 50, pair, "violet", "orchid"),
    "glowcap-2": glowcaps(50, 50, pair, "moss", "lime"),
    "cave-roots-0": roots(3),
    "cave-roots-1": roots(9),
    "cave-spire-0": spire(84, 56),
    "cave-spire-1": spire(56, 44),
    "cave-rock-0": boulder(5, 66, 52),
    "cave-rock-1": boulder(14, 88, 70),
    "cave-pillar": pillar(),
  };
}
