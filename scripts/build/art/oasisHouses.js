import { awning, beams, doorway, litWindow, walls } from "./clay.js";
import { createNoise } from "./noise.js";
import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, union, wobbly } from "./shapes.js";

/** A house with a flat roof on which somebody dries something, and an awning at the door. */
function flatHouse(cloths) {
  const front = wobbly(box(16, 62, 168, 128, 12), createNoise(4), 1.6, 20);
  const top = wobbly(box(16, 30, 168, 46, 14), createNoise(6), 1.6, 20);
  return draw(200, 200, (p) => {
    walls(p, front, 7, 44, 190);
    p.object(top, "blush")
      .inside(top, box(26, 42, 148, 24, 8), "peach")
      .inside(top, box(26, 42, 148, 5, 2), "salmon");
    p.object(box(112, 22, 46, 32, 5), "peach").inside(
      box(112, 22, 46, 32, 5),
      box(112, 40, 46, 20),
      "salmon",
    );
    p.object(box(118, 30, 14, 10, 5), "berry", 3);
    beams(p, [34, 62, 138, 166], 88);
    doorway(p, 100, 188, cloths);
    litWindow(p, 48, 146);
    litWindow(p, 152, 146);
    awning(p, 66, 106, 68, cloths);
  });
}

/** A round house under a dome. */
function domeHouse(cloths) {
  const front = wobbly(box(20, 98, 140, 92, 12), createNoise(14), 1.6, 20);
  const dome = union(ellipse(90, 98, 62, 62), box(28, 92, 124, 16, 6));
  return draw(180, 200, (p) => {
    walls(p, front, 9, 134, 190);
    p.object(dome, "iris").inside(dome, shade(dome, -12, -6), "violet");
    p.inside(dome, (x, y) => Math.max(ellipse(70, 70, 22, 16)(x, y), dome(x, y) + 7), "sky");
    for (const r of [24, 44])
      p.inside(dome, (x, y) => Math.abs(ellipse(90, 102, r, 62)(x, y)) - 1.3, "indigo");
    p.object(box(22, 100, 136, 13, 5), "blush").inside(
      box(22, 100, 136, 13, 5),
      box(22, 108, 136, 8),
      "dust",
    );
    p.object(capsule(90, 24, 90, 34, 2), "butter", 3.5)
      .object(circle(90, 20, 6), "butter", 3.5)
      .paint(circle(88, 18, 2), "white");
    doorway(p, 90, 188, cloths);
    litWindow(p, 44, 158);
    litWindow(p, 136, 158);
  });
}

/** The shopkeeper's stall: a striped roof, jars and fruit on the board. */
function stall() {
  return draw(168, 150, (p) => {
    for (const x of [20, 140]) p.object(box(x, 44, 8, 96, 3), "brick");
    const board = box(12, 98, 144, 42, 5);
    p.object(board, "salmon")
      .inside(board, box(12, 98, 144, 12), "peach")
      .inside(board, box(12, 109, 144, 3), "ink");
    for (const x of [44, 84, 124]) p.inside(board, capsule(x, 114, x, 140, 1.4), "clay");
    const rug = polygon("58,98 110,98 106,128 62,128");
    p.object(rug, "grape", 3)
      .inside(rug, box(50, 108, 70, 4), "butter")
      .inside(rug, box(50, 116, 70, 4), "pink");
    for (const [x, colour] of [
      [30, "coral"],
      [43, "butter"],
      [37, "lime"],
    ])
      p.object(circle(x, x === 37 ? 82 : 91, 7), colour, 3).paint(
        circle(x - 2, (x === 37 ? 82 : 91) - 2, 2),
        "white",
      );
    for (const x of [124, 142])
      p.object(union(ellipse(x, 90, 8, 9), box(x - 4, 76, 8, 8, 2)), "iris", 3).paint(
        ellipse(x - 3, 88, 2, 4),
        "sky",
      );
    awning(p, 6, 18, 156, ["coral", "white"]);
    p.object(capsule(14, 17, 154, 17, 3), "brick", 3.5);
  });
}

/** The way between two realms: an arch of clay, open. */
function arch() {
  const frame = wobbly(box(10, 20, 156, 144, 16), createNoise(21), 1.6, 18);
  const opening = union(box(48, 84, 80, 100), circle(88, 84, 40));
  return draw(176, 172, (p) => {
    const built = (x, y) => Math.max(frame(x, y), -opening(x, y));
    p.object(built, "peach").inside(built, shade(built, -8, 0), "salmon");
    p.inside(built, (_x, y) => 150 - y, "brick");
    p.inside(built, (x, y) => Math.abs(circle(88, 84, 50)(x, y)) - 2, "brick");
    for (const angle of [0.18, 0.34, 0.5, 0.66, 0.82]) {
      const [c, s] = [Math.cos(-angle * Math.PI), Math.sin(-angle * Math.PI)];
      p.inside(built, capsule(88 + c * 40, 84 + s * 40, 88 + c * 52, 84 + s * 52, 1.6), "brick");
    }
    for (let x = 14; x < 160; x += 28) p.object(box(x, 8, 18, 20, 4), "blush");
    p.object(circle(88, 33, 7), "sky", 3).paint(circle(86, 31, 2.4), "white");
    p.inside(built, arc(30, 84, 8, 0.4, 2.6, 1.6), "brick");
  });
}

/** What the people of the wells have built of clay. */
export function oasisHouseSprites() {
  return {
    "clay-house-0": flatHouse(["coral", "white"]),
    "clay-house-1": flatHouse(["iris", "butter"]),
    "dome-house": domeHouse(["orchid", "grape"]),
    stall: stall(),
    "clay-arch": arch(),
  };
}
