import { createNoise } from "./noise.js";
import { draw } from "./picture.js";
import { box, capsule, ellipse, moved, polygon, shade, stroke, without, wobbly } from "./shapes.js";

/** A boulder of copper ore, veined with green, under a cap of snow. */
function boulder(seed, width, height, hasSnow) {
  const shape = wobbly(
    ellipse(width / 2, height / 2 + 2, width / 2 - 8, height / 2 - 9),
    createNoise(seed),
    width / 12,
    width / 5,
  );
  const vein = stroke(
    [
      [width * 0.34, height * 0.56],
      [width * 0.5, height * 0.66],
      [width * 0.62, height * 0.6],
    ],
    2,
  );
  return draw(width, height, (p) => {
    p.object(shape, "salmon")
      .inside(shape, wobbly(shade(shape, -8, -9), createNoise(seed + 3), 3, 7), "clay")
      .inside(shape, (x, y) => Math.max(shape(x + 8, y + 9), shape(x, y) + 5), "peach")
      .inside(shape, vein, "moss");
    if (!hasSnow) return;
    const cap = wobbly((_x, y) => y - height * 0.34, createNoise(seed + 5), 6, 9);
    p.inside(shape, (x, y) => cap(x, y - 4), "ice").inside(shape, cap, "white");
  });
}

/** Stones piled up by those who pass, so that the next ones find the way. */
function cairn() {
  const stones = [
    [36, 72, 26, 11, "salmon", "brick"],
    [35, 54, 20, 9, "dust", "mauve"],
    [38, 39, 15, 8, "peach", "salmon"],
    [36, 25, 10, 7, "blush", "dust"],
  ];
  return draw(72, 92, (p) => {
    stones.forEach(([x, y, rx, ry, colour, dark], index) => {
      const stone = wobbly(ellipse(x, y, rx, ry), createNoise(index + 2), 2, 9);
      p.object(stone, colour).inside(stone, shade(stone, -3, -5), dark);
    });
    p.paint(ellipse(35, 20, 7, 2.5), "white");
  });
}

/** A tall crag; foes go around it. */
function crag() {
  const shape = wobbly(
    polygon("18,116 14,70 34,40 44,14 62,10 74,34 92,58 98,116", 6),
    createNoise(8),
    5,
    16,
  );
  const cap = wobbly(polygon("28,46 40,8 66,4 84,44 72,36 64,50 54,38 44,54", 2), createNoise(3), 3, 8);
  return draw(112, 132, (p) => {
    p.object(shape, "salmon").inside(shape, wobbly(shade(shape, -16, -4), createNoise(6), 4, 12), "clay");
    p.inside(shape, shade(shape, 7, 6), "peach");
    for (const y of [66, 84, 103])
      p.inside(
        shape,
        stroke(
          [
            [14, y + 4],
            [46, y],
            [70, y + 5],
            [100, y],
          ],
          1.8,
        ),
        "brick",
      );
    p.inside(shape, moved(cap, 0, 4), "ice").inside(shape, cap, "white");
  });
}

/** A drift of snow that the wind has left, with a blue shade. */
function drift(width) {
  const shape = wobbly(
    without(ellipse(width / 2, 40, width / 2 - 8, 26), box(0, 42, width, 40)),
    createNoise(width),
    3,
    14,
  );
  return draw(width, 52, (p) => {
    p.object(shape, "white").inside(shape, shade(shape, -10, -8), "ice");
  });
}

/** A felled trunk under a strip of snow. */
function log() {
  const wood = capsule(20, 34, 88, 34, 13);
  return draw(110, 58, (p) => {
    p.object(wood, "brick").inside(wood, box(0, 38, 110, 12), "clay");
    p.inside(
      wood,
      wobbly((_x, y) => y - 26, createNoise(2), 5, 9),
      "white",
    );
    p.object(ellipse(88, 34, 9, 13), "peach").paint(
      (x, y) => Math.abs(ellipse(88, 34, 5, 7)(x, y)) - 1,
      "salmon",
    );
  });
}

/** Rock, snow and wood that lie about in the mountains. */
export function mountainNatureSprites() {
  return {
    "boulder-0": boulder(3, 66, 54, false),
    "boulder-1": boulder(9, 96, 80, true),
    "boulder-2": boulder(17, 48, 40, true),
    cairn: cairn(),
    crag: crag(),
    "drift-0": drift(92),
    "drift-1": drift(64),
    log: log(),
  };
}
