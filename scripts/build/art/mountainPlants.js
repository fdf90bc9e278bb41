import { createNoise } from "./noise.js";
import { draw } from "./picture.js";
import { ellipse, polygon, shade, union, wobbly } from "./shapes.js";

/** A tier of a fir with snow lying on it. */
function tier(p, cx, [top, bottom, half], seed) {
  const shape = wobbly(
    polygon(
      [
        [cx, top],
        [cx + half, bottom],
        [cx + half * 0.45, bottom + 8],
        [cx, bottom + 2],
        [cx - half * 0.45, bottom + 8],
        [cx - half, bottom],
      ],
      5,
    ),
    createNoise(seed),
    2.5,
    7,
  );
  const lying = wobbly((_x, y) => y - (top + (bottom - top) * 0.62), createNoise(seed + 30), 9, 8);
  p.object(shape, "moss")
    .inside(shape, shade(shape, -9, 0), "plum")
    .inside(shape, (x, y) => lying(x, y - 4), "ice")
    .inside(shape, lying, "white");
}

/** The crown of a fir under snow; the slender one has a tier more. */
function firCrown(tiers, width, height, seed) {
  return draw(width, height, (p) => {
    for (const [index, one] of tiers.entries()) tier(p, width / 2, one, seed + index);
  });
}

/** Juniper that holds out: a low dark bush with blue berries and snow. */
function juniper() {
  const shape = union(ellipse(40, 40, 30, 15), ellipse(26, 30, 17, 14), ellipse(52, 28, 19, 16));
  return draw(80, 62, (p) => {
    const bush = wobbly(shape, createNoise(4), 4, 7);
    p.object(bush, "moss").inside(bush, shade(bush, -6, -9), "plum");
    p.inside(bush, (x, y) => Math.max(bush(x + 7, y + 9), bush(x, y) + 5), "leaf");
    const lying = wobbly((_x, y) => y - 22, createNoise(9), 8, 9);
    p.inside(bush, lying, "white");
    for (const [x, y] of [
      [22, 38],
      [38, 43],
      [56, 38],
      [46, 32],
    ])
      p.object(ellipse(x, y, 3.2, 3.2), "blue", 2).paint(ellipse(x - 1, y - 1, 1.2, 1.2), "ice");
  });
}

/** What grows in the mountains. */
export function mountainPlantSprites() {
  const broad = [
    [72, 124, 38],
    [42, 92, 31],
    [14, 60, 23],
  ];
  const slender = [
    [98, 144, 29],
    [68, 116, 25],
    [40, 86, 20],
    [12, 56, 15],
  ];
  return {
    "fir-0": firCrown(broad, 104, 142, 5),
    "fir-1": firCrown(slender, 84, 162, 15),
    juniper: juniper(),
  };
}
