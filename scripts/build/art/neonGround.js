import { createNoise, createRandom } from "./noise.js";
import { draw, strip } from "./picture.js";
import { box, capsule, circle, ellipse, polygon, stroke, union, wobbly } from "./shapes.js";
import { depthIn, fadingNoise, masks, tile } from "./terrain.js";

/** Slabs of dark stone, a tile of them; light falls on their upper edges. */
function paving(slabs) {
  return draw(tile, tile, (p) => {
    for (const [left, top, width, height, colour] of slabs) {
      const slab = box(left + 1, top + 1, width - 2, height - 2, 3);
      if (colour) p.paint(slab, colour, 0.3);
      p.paint((x, y) => Math.abs(slab(x, y) + 0.5) - 1, "night", 0.75);
      p.paint(box(left + 5, top + 3, width - 10, 2, 1), "mauve", 0.55);
    }
  });
}

/** A street of smooth stone; a line of light runs along its edge. */
function street(mask) {
  const depth = depthIn(mask);
  const within = (level) => (x, y) => level - depth(x, y);
  const line = (level, half) => (x, y) => Math.abs(depth(x, y) - level) - half;
  return draw(tile, tile, (p) => {
    p.paint(within(-2), "ink");
    p.paint(within(2), "indigo");
    p.paint(line(8, 6), "violet", 0.4);
    p.paint(line(8, 3.5), "violet");
    p.paint(line(8, 1.6), "pink");
  });
}

/** A wall of stone blocks shows where the water lies south of it. */
function quayHeight(depth, x, y) {
  const slope = depth(x, y + 1) - depth(x, y - 1);
  return 3 + 13 * Math.max(0, Math.min(1, slope / 2));
}

function canal(mask) {
  const [depth, rough] = [depthIn(mask), fadingNoise(mask + 60, 12)];
  const below = (level) => (x, y) => level - depth(x, y);
  const wet = (level) => (x, y) => level + quayHeight(depth, x, y) - depth(x, y) - rough(x, y) * 2;
  return draw(tile, tile, (p) => {
    p.paint(below(-11), "ink");
    p.paint(below(-8), "dust");
    p.paint(below(-5), "mauve");
    p.paint(below(0), "ink");
    p.paint(below(2), "plum");
    for (const x of [10, 42]) p.inside(below(2), box(x, 0, 2, tile), "ink");
    p.paint(wet(0), "ink");
    p.paint(wet(3), "blue");
    p.paint(wet(5), "indigo");
    p.paint(wet(9), "night");
    p.paint(wet(14), "ink");
  });
}

function puddle(seed, tint) {
  const shape = wobbly(ellipse(42, 18, 34, 11), createNoise(seed), 5, 14);
  return draw(84, 36, (p) => {
    p.paint(shape, "night").inside(shape, (_, y) => 16 - y, "indigo");
    p.inside(shape, ellipse(48, 20, 12, 3), tint).inside(shape, ellipse(32, 25, 7, 1.6), tint);
  });
}

function drain() {
  const grid = box(4, 4, 40, 24, 4);
  return draw(48, 32, (p) => {
    p.object(grid, "plum", 3);
    for (let x = 10; x < 42; x += 7) p.inside(grid, box(x, 8, 3, 16, 1.5), "ink");
  });
}

/** A chip of light set into the street, pointing the way or not. */
function chip(tint, points) {
  return draw(32, 24, (p) => {
    p.paint((x, y) => polygon(points, 2)(x, y) - 3, "violet", 0.5).paint(polygon(points, 1), tint);
  });
}

function crack(seed) {
  const random = createRandom(seed);
  const points = Array.from({ length: 5 }, (_, i) => [6 + i * 10, 12 + (random() - 0.5) * 14]);
  return draw(54, 26, (p) => p.paint(stroke(points, 1.3), "night"));
}

/** Cables that cross the paving, taped down. */
function cables() {
  const run = (dy) =>
    stroke(
      [
        [2, 20 + dy],
        [30, 14 + dy],
        [60, 22 + dy],
        [94, 16 + dy],
      ],
      2,
    );
  return draw(96, 40, (p) => {
    p.paint(union(run(0), run(7)), "ink").paint((x, y) => run(0)(x, y) + 1, "orchid");
    p.paint((x, y) => run(7)(x, y) + 1, "blue");
    for (const x of [28, 66]) p.paint(box(x, 10, 8, 22, 2), "mauve");
  });
}

/** A ring of light around a place that matters. */
function plaza() {
  const ring = (radius, half) => (x, y) => Math.abs(ellipse(150, 110, radius, radius * 0.7)(x, y)) - half;
  return draw(300, 220, (p) => {
    p.paint(ring(130, 7), "violet", 0.4).paint(ring(130, 4), "violet").paint(ring(130, 1.8), "ice");
    p.paint(ring(104, 1.4), "iris");
    for (let i = 0; i < 12; i++) {
      const angle = (i / 12) * 2 * Math.PI;
      const [x, y] = [150 + Math.cos(angle) * 117, 110 + Math.sin(angle) * 82];
      p.paint(circle(x, y, 4), i % 3 ? "iris" : "butter");
    }
    p.paint(union(capsule(138, 110, 162, 110, 1.5), capsule(150, 102, 150, 118, 1.5)), "iris");
  });
}

/** The ground of the harbour city and what lies on it. */
export function neonGroundSprites() {
  const [half, full] = [tile / 2, tile];
  return {
    "neon-paving-0": paving([
      [0, 0, half, half],
      [half, 0, half, half, "indigo"],
      [0, half, half, half],
      [half, half, half, half],
    ]),
    "neon-paving-1": paving([
      [0, 0, full, half, "mauve"],
      [0, half, half, half],
      [half, half, half, half],
    ]),
    "neon-paving-2": paving([
      [0, 0, half, half],
      [half, 0, half, full],
      [0, half, half, half, "violet"],
    ]),
    "neon-street": strip(masks.map(street)),
    "neon-canal": strip(masks.map(canal)),
    "neon-puddle-0": puddle(3, "pink"),
    "neon-puddle-1": puddle(8, "ice"),
    "neon-drain": drain(),
    "neon-crack": crack(5),
    "neon-cables": cables(),
    "neon-chip-0": chip("ice", "10,12 16,6 22,12 16,18"),
    "neon-chip-1": chip("butter", "8,12 24,12 24,13 8,13"),
    "neon-plaza": plaza(),
  };
}
