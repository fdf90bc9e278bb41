import { createNoise } from "./noise.js";
import { draw, strip } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, union, wobbly } from "./shapes.js";

const rim = 6;

/** Bubbles of speech that have grown into one another, with the tail on which it stands. */
const body = wobbly(
  union(
    ...[ellipse(130, 112, 92, 78), circle(52, 86, 34), circle(210, 90, 32), circle(92, 48, 34)],
    ...[circle(164, 46, 36), circle(46, 140, 26), circle(214, 146, 26), ellipse(130, 176, 66, 34)],
    polygon("96,190 132,238 164,190", 4),
  ),
  createNoise(41),
  2,
  20,
);

/** A mouth with teeth; `open` is how high it stands. */
function mouth(p, x, y, width, open, teeth) {
  if (open < 4) {
    p.inside(body, arc(x, y - width * 0.5, width * 0.62, 0.9, Math.PI - 0.9, width * 0.07), "ink");
    return;
  }
  const gap = ellipse(x, y, width / 2, open / 2);
  p.object(gap, "wine", width > 60 ? 5 : 4).inside(
    gap,
    ellipse(x, y + open * 0.34, width * 0.3, open * 0.26),
    "coral",
  );
  for (let tooth = 0; tooth < teeth; tooth++) {
    const left = x - width / 2 + ((tooth + 0.5) / teeth) * width;
    const half = (width / teeth) * 0.36;
    p.inside(gap, box(left - half, y - open / 2 - 4, half * 2, open * 0.24 + 4, 3), "white");
    p.inside(gap, box(left - half, y + open / 2 - open * 0.15, half * 2, open * 0.2, 3), "blush");
  }
}

/** Its many mouths, each a share as open as it may be. */
const small = [
  [52, 84, 34, 22],
  [210, 88, 32, 20],
  [92, 42, 32, 18],
  [164, 40, 34, 20],
  [48, 140, 24, 14],
  [212, 146, 24, 14],
];

function pose(open, chatter) {
  return draw(260, 252, (p) => {
    p.object(body, "pink", rim);
    p.inside(body, shade(body, -16, -14), "orchid").inside(body, shade(body, 8, 10), "candy");
    for (const [x, y, r] of [
      [112, 82, 5],
      [150, 80, 5],
      [76, 168, 4],
      [188, 174, 4],
      [130, 20, 4],
    ])
      p.inside(body, circle(x, y, r), "orchid");
    for (const [index, [x, y, width, most]] of small.entries())
      mouth(p, x, y, width, most * chatter[index % chatter.length], 3);
    mouth(p, 130, 132, 118, 88 * open, 7);
    if (open < 0.1)
      p.inside(body, union(capsule(76, 120, 86, 112, 3), capsule(184, 120, 174, 112, 3)), "ink");
  });
}

/** Found out: all its mouths hang, and there are no answers in them. */
function abashed() {
  return draw(260, 252, (p) => {
    p.object(body, "dust", rim)
      .inside(body, shade(body, -16, -14), "mauve")
      .inside(body, shade(body, 8, 10), "blush");
    for (const [x, y, width] of small)
      p.inside(body, arc(x, y + width * 0.5, width * 0.45, Math.PI + 0.6, 2 * Math.PI - 0.6, 2.6), "ink");
    p.object(ellipse(130, 138, 40, 22), "wine", 5).inside(
      ellipse(130, 138, 40, 22),
      ellipse(130, 152, 26, 10),
      "coral",
    );
    for (const side of [-1, 1])
      p.inside(body, capsule(130 + side * 46, 98, 130 + side * 66, 104, 3.4), "ink");
  });
}

/** A bubble for what a copy answers: plain, and greyed once a beam has shown that nothing is behind it. */
function answer(fill, edge) {
  const bubble = union(box(8, 8, 84, 70, 20), polygon("40,74 50,96 62,74", 2));
  return draw(100, 106, (p) => {
    p.object(bubble, fill, 5).inside(bubble, shade(bubble, -4, -5), edge);
  });
}

/** Sprites of the Babble: silent, talking, shouting, found out; what it says, and what it asks. */
export function babbleSprites() {
  const cross = union(capsule(12, 12, 44, 44, 4), capsule(44, 12, 12, 44, 4));
  return {
    babble: strip([pose(0, [0.2, 0.6]), pose(0.55, [1, 0.3, 0.7]), pose(1, [1])]),
    "babble-found": abashed(),
    "babble-answer": strip([answer("white", "blush"), answer("dust", "mauve"), answer("butter", "apricot")]),
    "babble-hollow": draw(56, 56, (p) => p.object(cross, "coral", 4)),
    "babble-ask": draw(132, 118, (p) => {
      const plate = polygon("16,100 8,30 34,8 98,8 124,30 116,100", 6);
      p.object(plate, "indigo", 5).inside(plate, (x, y) => -7 - plate(x, y), "violet");
      p.paint((x, y) => plate(x, y) + 12, "night").paint((x, y) => Math.abs(plate(x, y) + 10) - 1.6, "ice");
    }),
  };
}
