import { createNoise, createRandom } from "./noise.js";
import { draw } from "./picture.js";
import { capsule, ellipse, stroke, without, wobbly } from "./shapes.js";

/** A wide soft patch of paler or darker sand. */
function patch(seed, colour) {
  const shape = wobbly(ellipse(110, 75, 88, 54), createNoise(seed), 18, 26);
  return draw(220, 150, (p) => p.paint(shape, colour));
}

/** The crest of a dune: its lit edge, and the shade that falls off behind it. */
function dune(seed) {
  const body = without(ellipse(100, 62, 88, 44), ellipse(112, 92, 104, 54));
  const bent = wobbly(body, createNoise(seed), 5, 24);
  return draw(200, 96, (p) => {
    p.paint((x, y) => bent(x, y - 7), "salmon", 0.38).paint(bent, "peach", 0.75);
    p.inside(bent, (x, y) => -bent(x + 1, y + 5), "butter");
  });
}

/** Lines that the wind leaves in the sand. */
function windLines(seed) {
  const random = createRandom(seed);
  const line = (y) => {
    const [from, to] = [8 + random() * 20, 82 + random() * 20];
    const points = Array.from({ length: 7 }, (_, i) => [
      from + ((to - from) * i) / 6,
      y + Math.sin(i * 1.4 + seed) * 3,
    ]);
    return stroke(points, 1.5);
  };
  return draw(112, 48, (p) => {
    for (const y of [10, 22, 34]) p.paint(line(y), y === 22 ? "butter" : "peach");
  });
}

/** How much nearer the nearest of some points is than the next one: nothing where two plates of earth meet. */
function borderOf(points) {
  return (x, y) => {
    const [nearest, next] = points
      .map(([px, py]) => Math.hypot(px - x, (py - y) * 1.4))
      .sort((a, b) => a - b);
    return next - nearest;
  };
}

/** Earth that has dried out and broken into plates. */
function cracks(seed) {
  const random = createRandom(seed);
  const points = Array.from({ length: 24 }, (_, i) => [
    ((i % 6) + random()) * 25 - 8,
    (Math.floor(i / 6) + random()) * 22,
  ]);
  const border = borderOf(points);
  const plain = wobbly(ellipse(66, 42, 52, 30), createNoise(seed), 12, 14);
  const broken = (x, y) => Math.max(plain(x, y), border(x, y) - 2.6);
  return draw(132, 84, (p) => {
    p.paint(plain, "salmon", 0.22)
      .paint((x, y) => broken(x, y - 2), "peach")
      .paint(broken, "brick");
  });
}

function stones(seed, colour, shade) {
  const random = createRandom(seed);
  return draw(44, 30, (p) => {
    for (let i = 0; i < 5; i++) {
      const [x, y, size] = [6 + random() * 32, 5 + random() * 18, 2 + random() * 2.6];
      p.paint(ellipse(x, y + 1.6, size, size * 0.75), shade).paint(ellipse(x, y, size, size * 0.75), colour);
    }
  });
}

function blades(seed, colour) {
  const random = createRandom(seed);
  return draw(28, 18, (p) => {
    for (let i = 0; i < 4; i++) {
      const x = 5 + i * 5 + random() * 2;
      p.paint(capsule(x, 15, x + (i - 1.5) * 3, 4 + random() * 6, 1.5), colour);
    }
  });
}

/** What lies flat on the sand, and painted into it. */
export function sandSprites() {
  return {
    "sand-patch-0": patch(2, "butter"),
    "sand-patch-1": patch(9, "coral"),
    "dune-0": dune(3),
    "dune-1": dune(11),
    "wind-0": windLines(1),
    "wind-1": windLines(5),
    "cracks-0": cracks(4),
    "cracks-1": cracks(13),
    "sand-stones-0": stones(3, "peach", "brick"),
    "sand-stones-1": stones(8, "salmon", "clay"),
    "blades-0": blades(2, "moss"),
    "blades-1": blades(6, "lime"),
    "blades-dry": blades(9, "salmon"),
  };
}
