import { createNoise } from "./noise.js";
import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, union, wobbly } from "./shapes.js";

const rim = 6;

/** A belly that everything has to get into, and a neck that hardly anything gets out of. */
const belly = wobbly(
  union(ellipse(160, 214, 138, 112), polygon("112,120 122,60 198,60 208,120", 8), box(34, 250, 252, 66, 14)),
  createNoise(44),
  3,
  24,
);
const lip = box(104, 36, 112, 30, 10);
const gate = (x, y) => Math.min(box(104, 232, 112, 84, 6)(x, y), ellipse(160, 234, 56, 46)(x, y));

function courses(p) {
  for (let row = 0; row < 10; row++) {
    const y = 124 + row * 20;
    p.inside(belly, box(0, y, 320, 2.4), "clay");
    for (let x = row % 2 ? 20 : 42; x < 320; x += 44) p.inside(belly, box(x, y, 2.4, 20), "clay");
  }
}

function body() {
  const arch = (x, y) => gate(x, y) - 16;
  return draw(320, 328, (p) => {
    p.object(belly, "brick", rim);
    courses(p);
    p.inside(belly, shade(belly, -26, -12), "clay").inside(belly, shade(belly, 9, 11), "salmon");
    const band = (x, v) => Math.max(belly(x, v), Math.abs(v - 98) - 6);
    p.paint((x, v) => Math.max(belly(x, v), Math.abs(v - 98) - 9), "ink").paint(band, "apricot");
    for (const x of [120, 160, 200]) p.inside(band, circle(x, 98, 3), "clay");
    p.object(lip, "salmon", rim).inside(lip, box(104, 36, 112, 9, 5), "peach");
    p.inside(belly, (x, y) => arch(x, y) - 5, "ink").inside(belly, arch, "dust");
    for (let i = 0; i < 9; i++) {
      const angle = Math.PI + (i / 8) * Math.PI;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      p.inside(arch, capsule(160 + c * 54, 234 + s * 44, 160 + c * 76, 234 + s * 66, 1.8), "plum");
    }
    p.inside(belly, (x, y) => gate(x, y) - 4, "ink").inside(belly, gate, "night");
    p.inside(gate, (x, y) => gate(x, y) + 14, "ink");
  });
}

/** The portcullis that is its teeth. */
function teeth() {
  const bars = union(
    ...[12, 34, 56, 78, 100].map((x) =>
      polygon([
        [x - 6, 4],
        [x + 6, 4],
        [x + 6, 66],
        [x, 84],
        [x - 6, 66],
      ]),
    ),
  );
  return draw(112, 92, (p) => {
    p.object(bars, "dust", 4).inside(
      bars,
      union(...[9, 31, 53, 75, 97].map((x) => box(x, 6, 3, 60))),
      "white",
    );
    for (const y of [18, 44]) p.object(box(3, y, 106, 8, 3), "mauve", 3);
  });
}

function cork() {
  const shape = polygon("16,60 10,16 22,8 82,8 94,16 88,60", 4);
  return draw(104, 72, (p) => {
    p.object(shape, "apricot", rim)
      .inside(shape, shade(shape, -9, -6), "salmon")
      .inside(shape, box(14, 12, 76, 6, 3), "peach");
    for (const [x, y] of [
      [34, 34],
      [60, 28],
      [50, 48],
      [74, 44],
      [26, 50],
    ])
      p.paint(ellipse(x, y, 3, 2), "brick");
  });
}

/** A pipe as an arm: it comes out of the side and goes into the floor. */
function arm() {
  const tube = union(capsule(20, 40, 70, 40, 22), capsule(78, 46, 78, 120, 22));
  return draw(116, 158, (p) => {
    p.object(tube, "mauve", rim)
      .inside(tube, shade(tube, 6, 9), "dust")
      .inside(tube, shade(tube, -9, -4), "plum");
    for (const [left, top, width, height] of [
      [18, 14, 14, 54],
      [50, 78, 56, 14],
    ])
      p.object(box(left, top, width, height, 4), "dust", 4);
    p.object(box(44, 128, 68, 22, 7), "plum").inside(
      box(44, 128, 68, 22, 7),
      box(44, 128, 68, 7, 3),
      "mauve",
    );
  });
}

/** Sprites of the Bottleneck: its parts; what moves on them is drawn apart. */
export function bottleneckSprites() {
  return {
    "neck-body": body(),
    "neck-teeth": teeth(),
    "neck-cork": cork(),
    "neck-arm": arm(),
    "neck-eye": draw(84, 60, (p) => {
      const eye = ellipse(42, 30, 33, 22);
      p.object(eye, "white", rim).inside(eye, shade(eye, 0, 9), "blush");
    }),
    "neck-lid": draw(84, 60, (p) => {
      const eye = ellipse(42, 30, 33, 22);
      p.object(eye, "brick", rim).inside(eye, arc(42, 18, 26, 0.5, 2.6, 3), "ink");
    }),
  };
}
