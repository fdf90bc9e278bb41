import { createNoise } from "./noise.js";
import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, stroke, union, wobbly } from "./shapes.js";

function jar(height, colour, dark, light, band) {
  const y = height - 30;
  const body = union(ellipse(26, y, 17, 20), box(19, y - 30, 14, 16), box(16, y + 12, 20, 10, 3));
  return draw(52, height, (p) => {
    for (const side of [-1, 1])
      p.object((x, py) => Math.abs(circle(26 + side * 15, y - 14, 7)(x, py)) - 2, colour, 3.5);
    p.object(body, colour).inside(body, shade(body, -7, 0), dark);
    p.inside(body, ellipse(18, y - 6, 3, 8), light).inside(body, box(0, y + 2, 52, 5), band);
    p.object(capsule(19, y - 30, 33, y - 30, 3), light, 3.5);
  });
}

/** A well of the town: a ring of stone, a frame, a bucket, and water to the brim. */
function well() {
  return draw(116, 130, (p) => {
    for (const x of [18, 90]) p.object(box(x, 26, 9, 66, 3), "brick").paint(box(x, 26, 3, 66), "salmon");
    p.object(capsule(16, 28, 100, 28, 4.5), "brick").paint(capsule(18, 26, 98, 26, 1.4), "salmon");
    p.object(circle(58, 29, 8), "dust", 3.5).paint(circle(58, 29, 3), "plum");
    const ring = union(box(12, 84, 92, 34, 14), ellipse(58, 85, 46, 15));
    p.object(ring, "peach")
      .inside(ring, (_x, y) => 102 - y, "salmon")
      .inside(ring, (_x, y) => 112 - y, "brick");
    for (const x of [30, 54, 80]) p.inside(ring, capsule(x, 103, x, 118, 1.5), "brick");
    p.object(ellipse(58, 85, 36, 10), "blue", 3.5).inside(
      ellipse(58, 85, 36, 10),
      ellipse(58, 89, 30, 7),
      "sky",
    );
    p.paint(capsule(44, 88, 58, 88, 1.4), "white").paint(capsule(62, 91, 70, 91, 1.2), "white");
    p.object(capsule(58, 36, 58, 60, 1), "blush", 2.5);
    const bucket = polygon("48,60 68,60 65,77 51,77", 1);
    p.object(bucket, "peach", 3.5).inside(bucket, box(46, 66, 24, 4), "brick");
  });
}

/** One of the thousand: a small ring with a lid, and a number that nobody can read any more. */
function smallWell() {
  const ring = union(box(12, 32, 56, 26, 12), ellipse(40, 33, 28, 11));
  return draw(80, 68, (p) => {
    p.object(ring, "peach")
      .inside(ring, (_x, y) => 47 - y, "salmon")
      .inside(ring, (_x, y) => 55 - y, "brick");
    p.object(ellipse(40, 32, 20, 7), "berry", 3.5);
    p.object(polygon("40,22 66,28 62,38 36,33", 2), "salmon", 3.5).paint(
      capsule(44, 28, 60, 32, 1.3),
      "clay",
    );
  });
}

/** A lantern on a bent pole. */
function lamp() {
  return draw(64, 132, (p) => {
    const pole = union(
      box(16, 36, 7, 88, 3),
      arc(34, 36, 15, Math.PI, 1.95 * Math.PI, 3.4),
      box(8, 116, 24, 10, 4),
    );
    p.object(pole, "grape").inside(pole, shade(pole, -3, 0), "berry");
    p.object(capsule(48, 38, 48, 44, 1.2), "butter", 2.5);
    const glass = ellipse(48, 58, 11, 14);
    p.object(glass, "apricot")
      .inside(glass, ellipse(48, 60, 7, 10), "butter")
      .inside(glass, ellipse(48, 62, 3.4, 6), "white");
    for (const x of [43, 53]) p.inside(glass, capsule(x, 44, x, 72, 1), "brick");
    p.object(box(40, 42, 16, 5, 2), "butter", 3).object(box(42, 70, 12, 4, 2), "butter", 3);
  });
}

/** A woven rug; it lies flat. */
function rug(ground, band, light) {
  return draw(128, 84, (p) => {
    for (let y = 16; y < 72; y += 7) p.paint(capsule(4, y, 124, y, 1.4), "blush");
    const cloth = box(11, 11, 106, 62, 4);
    p.object(cloth, ground).inside(cloth, (x, y) => Math.abs(box(19, 18, 90, 48, 2)(x, y)) - 2, light);
    for (const x of [38, 64, 90]) {
      const rhomb = polygon([
        [x - 13, 42],
        [x, 27],
        [x + 13, 42],
        [x, 57],
      ]);
      p.inside(cloth, rhomb, band)
        .inside(cloth, (px, py) => rhomb(px, py) + 5, light)
        .inside(cloth, circle(x, 42, 2.6), ground);
    }
    for (const x of [24, 104]) p.inside(cloth, capsule(x, 26, x, 58, 1.6), band);
  });
}

/** Ribs of something that was once thirsty, and large. */
function ribs() {
  return draw(168, 96, (p) => {
    p.object(capsule(16, 82, 150, 80, 6), "blush").paint(capsule(18, 85, 150, 83, 2), "dust");
    for (const [x, height] of [
      [36, 46],
      [62, 60],
      [90, 64],
      [118, 52],
    ]) {
      const rib = stroke(
        [
          [x, 82],
          [x - 10, 82 - height * 0.5],
          [x - 2, 84 - height],
          [x + 16, 78 - height],
        ],
        4.2,
      );
      p.object(rib, "white").inside(rib, shade(rib, -3, -1), "blush");
    }
  });
}

/** The head that belonged to them. */
function skull() {
  const head = union(ellipse(44, 30, 24, 19), wobbly(box(31, 36, 26, 24, 9), createNoise(3), 1.5, 6));
  return draw(88, 70, (p) => {
    for (const side of [-1, 1]) {
      const horn = stroke(
        [
          [44 + side * 20, 24],
          [44 + side * 34, 20],
          [44 + side * 37, 8],
        ],
        4,
      );
      p.object(horn, "blush").inside(horn, shade(horn, 0, -3), "dust");
    }
    p.object(head, "white").inside(head, shade(head, -6, -5), "blush");
    for (const x of [34, 54]) p.paint(ellipse(x, 32, 6, 7), "plum");
    p.paint(polygon("41,46 47,46 44,51"), "plum");
    for (const x of [39, 44, 49]) p.paint(capsule(x, 54, x, 59, 1), "dust");
  });
}

/** A small flag on a line; white, as the town hangs them in many colours. */
function pennant() {
  return draw(22, 26, (p) => p.object(polygon("4,4 18,4 11,19", 1), "white", 3));
}

/** What stands and lies about in the oasis. */
export function oasisThingSprites() {
  return {
    "water-jar-0": jar(66, "salmon", "brick", "peach", "butter"),
    "water-jar-1": jar(76, "iris", "violet", "sky", "white"),
    "water-jar-2": jar(68, "coral", "rose", "apricot", "ice"),
    "oasis-well": well(),
    "well-ring": smallWell(),
    "oasis-lamp": lamp(),
    "rug-0": rug("crimson", "apricot", "butter"),
    "rug-1": rug("violet", "sky", "candy"),
    "bone-ribs": ribs(),
    "bone-skull": skull(),
    pennant: pennant(),
  };
}
