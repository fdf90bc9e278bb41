import { createNoise } from "./noise.js";
import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, union, wobbly } from "./shapes.js";

function roofTiles(p, roof, rows, colour) {
  rows.forEach((y, index) => {
    for (let x = 30 + (index % 2) * 12; x < 190; x += 24)
      p.inside(roof, arc(x, y, 11, 0.3, Math.PI - 0.3, 1.6), colour);
  });
}

function window(p, x, y) {
  const frame = box(x, y, 28, 28, 6);
  p.object(frame, "sky").inside(
    frame,
    polygon([
      [x, y + 28],
      [x + 18, y],
      [x + 28, y],
      [x + 10, y + 28],
    ]),
    "ice",
  );
  p.inside(frame, capsule(x + 14, y, x + 14, y + 28, 1.8), "ink").inside(
    frame,
    capsule(x, y + 14, x + 28, y + 14, 1.8),
    "ink",
  );
  p.object(box(x - 4, y + 30, 36, 6, 3), "brick", 3);
}

/** A small house with a warm roof: front seen straight, roof from a little above. */
function house([roofColour, roofShade, roofLight, roofLine]) {
  const walls = box(24, 92, 152, 92, 8);
  const roof = wobbly(polygon("14,104 36,36 164,36 186,104 172,112 28,112", 6), createNoise(4), 2, 20);
  const door = union(box(84, 134, 34, 50), circle(101, 134, 17));
  return draw(200, 196, (p) => {
    p.object(box(134, 12, 22, 40, 3), "mauve").paint(box(134, 12, 22, 8, 3), "dust");
    p.object(walls, "blush")
      .inside(walls, box(20, 108, 160, 14), "dust")
      .inside(walls, box(20, 172, 160, 20), "dust");
    for (const x of [30, 162]) p.inside(walls, box(x, 90, 9, 100), "brick");
    p.object(door, "brick")
      .inside(door, shade(door, -7, 0), "clay")
      .paint(circle(110, 156, 3), "butter");
    window(p, 46, 134);
    window(p, 130, 134);
    p.object(roof, roofColour)
      .inside(roof, shade(roof, -4, -12), roofShade)
      .inside(roof, shade(roof, 4, 8), roofLight);
    roofTiles(p, roof, [56, 72, 88], roofLine);
  });
}

function well() {
  return draw(120, 132, (p) => {
    for (const x of [22, 88]) p.object(box(x, 36, 10, 60), "brick");
    p.object(box(28, 52, 64, 7, 3), "brick").paint(box(28, 52, 64, 3, 1), "salmon");
    p.object(capsule(60, 58, 60, 84, 1.2), "blush", 2);
    const wall = union(box(12, 88, 96, 32, 14), ellipse(60, 88, 48, 15));
    p.object(wall, "dust").inside(wall, box(0, 106, 120, 20), "mauve");
    for (const [x, y] of [
      [26, 106],
      [50, 112],
      [76, 108],
      [96, 112],
      [38, 118],
    ])
      p.inside(wall, capsule(x - 6, y, x + 6, y, 1.6), "plum");
    p.object(ellipse(60, 87, 38, 10), "blue", 3).paint(ellipse(60, 90, 30, 5), "sky");
    p.object(box(52, 74, 16, 15, 4), "peach", 3);
    const roof = polygon("8,40 60,10 112,40 104,48 16,48", 3);
    p.object(roof, "coral")
      .inside(roof, shade(roof, -4, -8), "rose")
      .inside(roof, shade(roof, 4, 5), "apricot");
  });
}

/** A shrine that keeps data: a stack of three discs under a little roof. */
function shrine() {
  const disc = (y) => union(ellipse(60, y, 32, 11), box(28, y, 64, 14), ellipse(60, y + 14, 32, 11));
  return draw(120, 148, (p) => {
    p.object(union(ellipse(60, 128, 46, 12), box(14, 118, 92, 10)), "mauve").paint(
      ellipse(60, 118, 46, 12),
      "dust",
    );
    for (const y of [100, 78, 56]) {
      p.object(disc(y), "coral")
        .inside(disc(y), shade(disc(y), -8, 0), "rose")
        .paint(ellipse(60, y, 32, 11), "salmon");
      p.paint(circle(42, y + 15, 3), "butter").paint(capsule(52, y + 18, 70, y + 18, 1.8), "peach");
    }
    p.paint(ellipse(60, 56, 20, 6), "peach");
    p.object(polygon("60,14 70,28 60,42 50,28", 2), "ice").paint(
      polygon("60,14 62,28 60,42 51,28", 1),
      "white",
    );
  });
}

/** Houses, the well and the shrine of the village. */
export function houseSprites() {
  return {
    "house-0": house(["coral", "rose", "apricot", "crimson"]),
    "house-1": house(["iris", "violet", "sky", "indigo"]),
    well: well(),
    shrine: shrine(),
  };
}
