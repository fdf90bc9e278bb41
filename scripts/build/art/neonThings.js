import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, petals, polygon, shade, stroke, union } from "./shapes.js";

/** A lamp on a bent pole: a globe of light over the pavement. */
function lamp(tint) {
  return draw(56, 148, (p) => {
    const pole = union(box(24, 40, 8, 100), box(14, 126, 28, 14, 5));
    p.object(pole, "mauve").inside(pole, shade(pole, -3, 0), "plum");
    const globe = circle(28, 28, 16);
    p.object(globe, tint).inside(globe, circle(25, 25, 9), "white");
    p.object(box(16, 42, 24, 7, 3), "plum", 3);
    p.object(box(20, 6, 16, 7, 3), "plum", 3);
  });
}

/** The long table, laid for everyone, with the cake in its middle. */
function table() {
  const cloth = polygon("10,58 330,58 340,92 0,92", 3);
  return draw(344, 132, (p) => {
    for (const x of [24, 304]) p.object(box(x, 86, 14, 40, 3), "brick");
    p.object(cloth, "white").inside(cloth, box(0, 82, 344, 14), "ice");
    for (let x = 10; x < 340; x += 24) p.inside(cloth, circle(x, 96, 9), "candy");
    for (const x of [40, 84, 240, 286]) p.object(ellipse(x, 60, 14, 5), "blush", 3);
    const cake = union(box(136, 30, 72, 30, 5), box(150, 12, 44, 22, 5));
    p.object(cake, "peach")
      .inside(cake, box(136, 30, 72, 8), "candy")
      .inside(cake, box(150, 12, 44, 6), "candy");
    for (let x = 156; x < 192; x += 8)
      p.paint(box(x, 2, 3, 10), "sky").paint(circle(x + 1.5, 3, 3), "butter");
  });
}

/** A plant that does not mind the night, in a box with a line of light. */
function planter() {
  const pot = polygon("14,48 66,48 60,78 20,78", 3);
  return draw(80, 88, (p) => {
    for (const [x, y, r] of [
      [26, 36, 14],
      [54, 36, 14],
      [40, 24, 16],
    ])
      p.object(circle(x, y, r), "moss");
    for (const [x, y, r] of [
      [26, 34, 12],
      [54, 34, 12],
      [40, 24, 15],
    ])
      p.paint(circle(x, y, r), "moss");
    p.paint(union(circle(34, 18, 4), circle(20, 30, 3), circle(50, 30, 4)), "leaf");
    for (const [x, y] of [
      [44, 22],
      [28, 36],
      [58, 38],
    ])
      p.paint(petals(x, y, 4, 5), "candy").paint(circle(x, y, 2), "butter");
    p.object(pot, "mauve")
      .inside(pot, shade(pot, -7, 0), "plum")
      .inside(pot, box(10, 60, 60, 4), "ice");
  });
}

/** A stall with a lit counter. */
function kiosk() {
  const body = box(18, 60, 124, 76, 6);
  const roof = polygon("8,62 26,34 134,34 152,62", 4);
  return draw(160, 148, (p) => {
    p.object(body, "grape").inside(body, box(18, 112, 124, 30), "berry");
    p.object(box(30, 68, 100, 36, 4), "butter", 3).inside(
      box(30, 68, 100, 36, 4),
      box(30, 94, 100, 12),
      "apricot",
    );
    for (const [x, tint] of [
      [44, "coral"],
      [64, "sky"],
      [84, "lime"],
      [104, "pink"],
    ])
      p.object(box(x, 82, 12, 20, 4), tint, 3);
    p.object(box(14, 104, 132, 12, 4), "peach").inside(
      box(14, 104, 132, 12, 4),
      box(14, 111, 132, 6),
      "salmon",
    );
    p.object(roof, "iris").inside(roof, box(0, 54, 160, 14), "violet");
    for (let x = 30; x < 140; x += 26)
      p.inside(
        roof,
        polygon([
          [x, 64],
          [x + 8, 30],
          [x + 18, 30],
          [x + 13, 64],
        ]),
        "sky",
      );
    p.object(box(52, 10, 56, 24, 6), "night").paint(stroke("62,22 72,22 76,16 84,28 88,22 98,22", 2), "lime");
  });
}

function antenna() {
  return draw(84, 150, (p) => {
    p.object(capsule(42, 20, 42, 136, 3), "dust").object(box(22, 130, 40, 14, 5), "mauve");
    for (const [y, half] of [
      [42, 28],
      [62, 22],
      [82, 15],
    ])
      p.object(capsule(42 - half, y, 42 + half, y, 2), "dust", 3);
    p.object(circle(42, 16, 6), "coral").paint(circle(40, 14, 2), "white");
    p.paint(arc(42, 16, 14, -0.9, 0.9, 1.4), "coral").paint(
      arc(42, 16, 14, Math.PI - 0.9, Math.PI + 0.9, 1.4),
      "coral",
    );
  });
}

function bench() {
  return draw(104, 52, (p) => {
    for (const x of [18, 76]) p.object(box(x, 26, 9, 20, 3), "plum", 3);
    p.object(box(8, 22, 88, 10, 4), "brick").paint(box(8, 22, 88, 4, 2), "salmon");
    p.object(box(8, 6, 88, 8, 4), "brick", 3).paint(box(8, 6, 88, 3, 2), "salmon");
  });
}

/** What stands about in the harbour city. */
export function neonThingSprites() {
  return {
    "neon-lamp-0": lamp("ice"),
    "neon-lamp-1": lamp("candy"),
    "neon-lamp-2": lamp("butter"),
    "party-table": table(),
    "neon-planter": planter(),
    "neon-kiosk": kiosk(),
    "neon-antenna": antenna(),
    "neon-bench": bench(),
  };
}
