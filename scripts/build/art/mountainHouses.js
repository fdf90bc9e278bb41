import { createNoise } from "./noise.js";
import { draw } from "./picture.js";
import { box, capsule, circle, ellipse, polygon, shade, union, wobbly } from "./shapes.js";

function window(p, x, y) {
  const frame = union(box(x, y + 8, 26, 22, 3), circle(x + 13, y + 12, 13));
  p.object(frame, "apricot").inside(frame, ellipse(x + 13, y + 20, 9, 12), "butter");
  p.inside(frame, capsule(x + 13, y - 4, x + 13, y + 32, 1.8), "ink");
  p.inside(frame, capsule(x, y + 16, x + 26, y + 16, 1.8), "ink");
  p.object(box(x - 4, y + 31, 34, 6, 3), "white", 3);
}

/** Sheets of copper on a roof: some bright, some gone green. */
function sheets(p, roof, [bright, dull]) {
  for (let x = 30; x < 190; x += 22) p.inside(roof, capsule(x, 24, x + (x - 100) * 0.14, 120, 1.6), dull);
  for (const [x, y] of [
    [52, 88],
    [118, 70],
    [146, 92],
  ])
    p.inside(roof, wobbly(ellipse(x, y, 17, 9), createNoise(x), 5, 8), bright);
}

function chimney(p, x) {
  p.object(box(x, 14, 24, 48, 3), "clay").inside(box(x, 14, 24, 48, 3), box(x + 15, 10, 12, 60), "wine");
  p.object(box(x - 4, 10, 32, 9, 3), "salmon").paint(box(x - 4, 7, 32, 6, 3), "white");
}

/** A house of copper rock under a roof of copper sheets, with snow on it. */
function house({ roof: [base, dark, light, stain], chimneyAt, door: doorAt }) {
  const walls = box(24, 96, 152, 92, 8);
  const roof = wobbly(polygon("14,110 40,34 160,34 186,110 172,118 28,118", 6), createNoise(4), 2, 20);
  const lying = wobbly((_x, y) => y - 47, createNoise(chimneyAt), 8, 13);
  const door = union(box(doorAt - 17, 138, 34, 50), circle(doorAt, 138, 17));
  return draw(200, 200, (p) => {
    chimney(p, chimneyAt);
    p.object(walls, "peach")
      .inside(walls, box(20, 112, 160, 14), "salmon")
      .inside(walls, box(20, 176, 160, 20), "brick");
    for (const [x, y] of [
      [36, 166],
      [150, 160],
      [64, 150],
      [126, 170],
    ])
      p.inside(walls, box(x, y, 18, 8, 3), "salmon");
    p.object(door, "moss")
      .inside(door, shade(door, -7, 0), "plum")
      .paint(circle(doorAt + 8, 160, 3), "butter");
    for (const x of [42, 132]) if (Math.abs(x + 13 - doorAt) > 30) window(p, x, 132);
    p.object(roof, base)
      .inside(roof, shade(roof, -4, -12), dark)
      .inside(roof, shade(roof, 4, 8), light);
    sheets(p, roof, [stain, dark]);
    p.inside(roof, (x, y) => lying(x, y - 4), "ice").inside(roof, lying, "white");
    for (const x of [34, 60, 118, 158])
      p.object(
        polygon([
          [x, 118],
          [x + 7, 118],
          [x + 3, 130],
        ]),
        "ice",
        2,
      );
  });
}

/** The mouth of the archive: a door frame of copper in the fallen rock, and paper that spills out of it. */
function archiveMouth() {
  const rock = wobbly(polygon("10,150 22,78 64,34 132,14 204,32 246,80 258,150", 8), createNoise(14), 7, 22);
  const hole = union(box(94, 84, 80, 70), ellipse(134, 84, 40, 34));
  const frame = (x, y) => hole(x, y) - 13;
  const cap = wobbly((x, y) => y - 34 - Math.abs(x - 134) * 0.34, createNoise(6), 8, 15);
  return draw(268, 166, (p) => {
    p.object(rock, "brick").inside(rock, wobbly(shade(rock, -16, -8), createNoise(2), 6, 18), "clay");
    for (const y of [70, 98, 126]) p.inside(rock, wobbly(box(0, y, 268, 4), createNoise(y), 6, 26), "salmon");
    p.inside(rock, (x, y) => cap(x, y - 6), "ice").inside(rock, cap, "white");
    p.object(frame, "salmon")
      .inside(frame, shade(frame, 5, 5), "apricot")
      .inside(frame, shade(frame, -5, 0), "moss");
    p.object(hole, "night").inside(hole, ellipse(134, 160, 34, 26), "indigo");
    for (const [x, y, angle] of [
      [112, 138, 5],
      [150, 142, -6],
      [128, 148, 3],
      [88, 152, -5],
      [186, 150, 6],
    ])
      p.object(
        polygon([
          [x - 12, y - 5 + angle],
          [x + 10, y - 8],
          [x + 12, y + 6 - angle],
          [x - 10, y + 8],
        ]),
        "white",
        3,
      ).paint(capsule(x - 5, y, x + 5, y - 1, 1.4), "dust");
    p.object(box(108, 30, 52, 26, 3), "apricot")
      .paint(capsule(116, 39, 152, 39, 2), "clay")
      .paint(capsule(116, 47, 140, 47, 2), "clay");
  });
}

/** A way that leads out of the map: an arch of copper beams over the road. */
function passArch() {
  return draw(216, 172, (p) => {
    for (const left of [14, 176]) {
      const post = box(left, 40, 26, 122, 5);
      p.object(post, "moss")
        .inside(post, shade(post, -7, 0), "plum")
        .inside(post, box(left, 40, 26, 20), "salmon");
      p.object(box(left - 7, 148, 40, 17, 5), "brick").paint(box(left - 7, 148, 40, 5, 3), "white");
    }
    const beam = polygon("2,44 30,22 186,22 214,44 206,54 10,54", 3);
    p.object(beam, "salmon")
      .inside(beam, shade(beam, -3, -8), "clay")
      .inside(beam, shade(beam, 3, 5), "white");
    const plate = box(74, 50, 68, 30, 5);
    p.object(plate, "apricot").inside(plate, box(74, 72, 68, 10), "salmon");
    p.paint(polygon("92,73 103,57 110,66 117,59 126,73", 1), "clay");
    for (const x of [80, 136]) p.paint(circle(x, 65, 2), "clay");
  });
}

/** The houses of Coppershelf, the mouth of its archive and the arch of its passes. */
export function mountainHouseSprites() {
  return {
    "copper-house-0": house({ roof: ["moss", "plum", "leaf", "apricot"], chimneyAt: 136, door: 101 }),
    "copper-house-1": house({ roof: ["apricot", "brick", "butter", "moss"], chimneyAt: 42, door: 145 }),
    "archive-mouth": archiveMouth(),
    "pass-arch": passArch(),
  };
}
