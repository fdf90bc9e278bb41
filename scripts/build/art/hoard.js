import { createNoise, createRandom } from "./noise.js";
import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, union, wobbly } from "./shapes.js";

const rim = 6;

/** A shape around the origin, moved and turned. */
const placed = (shape, cx, cy, angle) => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return (x, y) => shape((x - cx) * c + (y - cy) * s, -(x - cx) * s + (y - cy) * c);
};

function envelope(p, x, y, angle, scale = 1, inside = null) {
  const size = (value) => value * scale;
  const sheet = placed(box(size(-15), size(-11), size(30), size(22), 2), x, y, angle);
  const kept = inside ? (u, v) => Math.max(sheet(u, v), inside(u, v)) : sheet;
  const flap = union(
    capsule(size(-15), size(-11), 0, size(2), 1.2),
    capsule(size(15), size(-11), 0, size(2), 1.2),
  );
  p.object(kept, "white", 4).inside(kept, placed(flap, x, y, angle), "dust");
  p.inside(kept, placed(circle(0, size(2), size(4)), x, y, angle), "rose");
}

function key(p, x, y, angle, scale = 1) {
  const ring = (u, v) => Math.abs(Math.hypot(u + 13, v) - 7) - 2.6;
  const shape = union(ring, capsule(-5, 0, 18, 0, 2.6), box(10, 0, 4, 10), box(17, 0, 4, 7));
  const sized = (u, v) => shape(u / scale, v / scale) * scale;
  p.object(placed(sized, x, y, angle), "butter", 4 * scale);
}

/** The trunk with the head's slope, worn by age. */
function trunk() {
  const slope =
    "66,84 74,34 112,14 160,4 178,40 208,60 228,104 214,140 190,164 190,238 80,238 80,164 56,140 44,104";
  return wobbly(polygon(slope, 4), createNoise(31), 3, 22);
}

function hoardBody() {
  const shape = trunk();
  const random = createRandom(9);
  return draw(270, 252, (p) => {
    p.object(shape, "dust", rim);
    p.inside(shape, shade(shape, -22, -12), "mauve").inside(shape, shade(shape, 7, 9), "blush");
    for (let spot = 0; spot < 16; spot++) {
      const [x, y] = [84 + random() * 108, 70 + random() * 160];
      p.inside(shape, ellipse(x, y, 3 + random() * 5, 2 + random() * 3), "mauve");
    }
    p.inside(shape, arc(143, 164, 34, Math.PI + 0.5, 2 * Math.PI - 0.5, 4), "ink");
    treasures(p);
  });
}

/** What has stuck to it in all the years. */
function treasures(p) {
  envelope(p, 104, 216, -0.3);
  envelope(p, 164, 220, 0.35);
  key(p, 136, 196, 0.5);
  envelope(p, 110, 182, 0.25, 0.8);
  p.object(circle(170, 186, 9), "butter", 4).paint(circle(167, 183, 3), "white");
  envelope(p, 196, 112, 0.9, 0.75);
  p.object(circle(84, 112, 8), "sky", 4).paint(circle(81, 109, 2.5), "white");
}

/** An arm that hangs from its shoulder, which is at the middle of the upper edge. */
function hoardArm() {
  const limb = union(
    ellipse(46, 40, 30, 32),
    polygon("18,40 74,40 66,92 58,128 30,128 22,92", 4),
    circle(44, 128, 27),
  );
  const shape = wobbly(limb, createNoise(17), 3, 18);
  return draw(92, 172, (p) => {
    p.object(shape, "dust", rim);
    p.inside(shape, shade(shape, -12, -8), "mauve").inside(shape, shade(shape, 6, 8), "blush");
    for (const x of [30, 44, 58]) p.inside(shape, capsule(x, 142, x, 156, 2.5), "ink");
    p.inside(shape, arc(44, 74, 22, 0.4, 2.7, 3), "mauve");
  });
}

/** The Hoard, near: the slope of its head, one eye, and what it would not let go. */
export function hoardFace() {
  const shape = wobbly(
    polygon("14,71 10,44 14,28 20,13 32,9 45,5 52,16 60,22 64,40 58,71", 3),
    createNoise(31),
    1.5,
    9,
  );
  return draw(74, 76, (p) => {
    p.object(shape, "dust")
      .inside(shape, shade(shape, -8, -4), "mauve")
      .inside(shape, shade(shape, 3, 4), "blush");
    for (const [x, y] of [
      [22, 20],
      [52, 48],
      [18, 46],
    ])
      p.inside(shape, ellipse(x, y, 3, 2), "mauve");
    const eye = ellipse(39, 29, 14, 9);
    p.object(eye, "white", 3).inside(eye, shade(eye, 0, 4), "blush");
    p.paint(circle(40, 31, 5), "ink").paint(circle(38, 29, 1.6), "white");
    p.inside(shape, arc(38, 55, 13, Math.PI + 0.5, 2 * Math.PI - 0.5, 2), "ink");
    envelope(p, 24, 63, -0.3, 0.6);
    key(p, 53, 65, 0.5, 0.5);
    p.object(circle(14, 54, 5), "butter", 3).paint(circle(12.5, 52.5, 1.6), "white");
    p.object(circle(59, 38, 4), "sky", 3).paint(circle(57.5, 36.5, 1.3), "white");
  });
}

/** Sprites of the Hoard: its parts, what it throws, and the sign of what never expires. */
export function hoardSprites() {
  return {
    "hoard-body": hoardBody(),
    "hoard-arm": hoardArm(),
    "hoard-eye": draw(72, 48, (p) => {
      const eye = ellipse(36, 24, 28, 17);
      p.object(eye, "white", rim).inside(eye, shade(eye, 0, 8), "blush");
    }),
    "hoard-lid": draw(72, 48, (p) => {
      const eye = ellipse(36, 24, 28, 17);
      p.object(eye, "dust", rim).inside(eye, arc(36, 14, 22, 0.5, 2.6, 3), "ink");
    }),
    letter: draw(46, 36, (p) => envelope(p, 23, 18, 0)),
    never: draw(56, 34, (p) => {
      const loops = (x, y) =>
        Math.min(Math.abs(circle(18, 17, 9)(x, y)), Math.abs(circle(38, 17, 9)(x, y))) - 2.6;
      p.object(loops, "butter");
    }),
  };
}
