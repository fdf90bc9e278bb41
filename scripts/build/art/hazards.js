import { createNoise } from "./noise.js";
import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, union, wobbly } from "./shapes.js";

/** A boulder as it falls. */
function boulder() {
  const stone = wobbly(circle(38, 38, 28), createNoise(61), 5, 14);
  return draw(76, 76, (p) => {
    p.object(stone, "brick")
      .inside(stone, shade(stone, 6, 9), "salmon")
      .inside(stone, shade(stone, -9, -10), "wine");
    p.inside(stone, arc(34, 40, 12, 0.3, 1.9, 2), "wine").inside(stone, circle(28, 26, 5), "peach");
  });
}

/** Ground that has frozen over: light, with cracks in it that are seen without its colour. */
function iceSheet() {
  const sheet = wobbly(circle(140, 140, 128), createNoise(71), 7, 26);
  return draw(280, 280, (p) => {
    p.paint(sheet, "white").inside(sheet, (x, y) => sheet(x, y) + 6, "ice");
    p.inside(sheet, ellipse(112, 96, 74, 36), "white").inside(sheet, ellipse(118, 102, 72, 34), "ice");
    const crack = (points) => points.slice(1).map((to, index) => capsule(...points[index], ...to, 2));
    const cracks = [
      ...crack([
        [60, 190],
        [104, 168],
        [132, 182],
        [176, 150],
        [222, 158],
      ]),
      ...crack([
        [104, 168],
        [112, 214],
        [140, 236],
      ]),
      ...crack([
        [176, 150],
        [188, 104],
        [176, 62],
      ]),
      ...crack([
        [188, 104],
        [230, 92],
      ]),
    ];
    p.inside(sheet, union(...cracks), "sky");
    for (const [x, y] of [
      [84, 62],
      [206, 206],
      [58, 130],
    ])
      p.inside(sheet, capsule(x - 16, y + 5, x + 16, y - 5, 3), "white");
  });
}

/** A stake with a rag: where these stand in two rows, the sand does not get through. */
function stake() {
  return draw(40, 64, (p) => {
    p.object(box(10, 8, 8, 52, 3), "clay").inside(box(10, 8, 8, 52, 3), box(10, 8, 3, 52), "apricot");
    p.object(polygon("18,12 36,18 18,27", 1), "white").inside(
      polygon("18,12 36,18 18,27", 1),
      box(18, 20, 20, 8),
      "ice",
    );
  });
}

/** What the ground of the arenas throws, and what stands against it. */
export function hazardSprites() {
  return { boulder: boulder(), "ice-sheet": iceSheet(), stake: stake() };
}
