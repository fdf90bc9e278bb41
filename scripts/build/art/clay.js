import { createNoise } from "./noise.js";
import { box, capsule, circle, ellipse, polygon, shade, union, wobbly } from "./shapes.js";

const doorAt = (x, y, half, height) =>
  union(box(x - half, y - height, half * 2, height), circle(x, y - height, half));

/** A doorway with a curtain in it. */
export function doorway(p, x, y, [cloth, fold]) {
  const door = doorAt(x, y, 17, 38);
  p.object(door, "clay").inside(door, shade(door, 0, 8), "berry");
  for (const [left, right] of [
    [-17, -4],
    [4, 17],
  ]) {
    const curtain = polygon([
      [x + left, y - 58],
      [x + right, y - 58],
      [x + (left < 0 ? left + 5 : right), y],
      [x + (left < 0 ? left : right - 5), y],
    ]);
    p.inside(door, curtain, cloth).inside(
      door,
      (px, py) => Math.max(curtain(px, py), -curtain(px - 4, py)),
      fold,
    );
  }
}

/** A window behind which somebody has lit a lamp already. */
export function litWindow(p, x, y) {
  const frame = doorAt(x, y, 10, 16);
  p.object(frame, "apricot", 3.5).inside(frame, ellipse(x, y - 8, 6, 9), "butter");
  p.inside(frame, capsule(x, y - 30, x, y, 1.4), "ink").inside(
    frame,
    capsule(x - 12, y - 10, x + 12, y - 10, 1.4),
    "ink",
  );
}

/** Cloth on two poles that keeps the sun off: stripes, and a hem in waves. */
export function awning(p, left, top, width, [one, other]) {
  const depth = 30;
  const stripe = width / 6;
  const hem = Array.from({ length: 6 }, (_, i) => circle(left + stripe * (i + 0.5), top + depth, stripe / 2));
  const cloth = union(
    polygon([
      [left + 8, top],
      [left + width - 8, top],
      [left + width, top + depth],
      [left, top + depth],
    ]),
    ...hem,
  );
  p.object(cloth, one);
  for (let i = 1; i < 6; i += 2) {
    const band = union(
      polygon([
        [left + stripe * i, top - 2],
        [left + stripe * (i + 1), top - 2],
        [left + stripe * (i + 1), top + depth],
        [left + stripe * i, top + depth],
      ]),
      hem[i],
    );
    p.inside(cloth, band, other);
  }
  p.inside(cloth, (x, y) => Math.max(cloth(x, y), y - top - 4), "white");
}

/** The walls of a clay house: worn edges, shade to the right, bricks where the plaster has come off. */
export function walls(p, shape, seed, left, bottom) {
  p.object(shape, "peach").inside(shape, shade(shape, -14, 0), "salmon");
  p.inside(shape, (_x, y) => bottom - 16 - y, "salmon").inside(shape, (_x, y) => bottom - 6 - y, "brick");
  const bare = wobbly(ellipse(left, bottom - 52, 17, 12), createNoise(seed), 5, 8);
  p.inside(shape, bare, "salmon");
  for (const [x, y] of [
    [-8, -56],
    [4, -56],
    [-2, -49],
    [9, -49],
  ])
    p.inside(bare, box(left + x, bottom + y, 9, 4, 1), "brick");
}

/** The ends of the beams that carry a roof. */
export const beams = (p, xs, y) => {
  for (const x of xs) p.object(circle(x, y, 4.5), "brick", 3).paint(circle(x - 1, y - 1, 1.8), "salmon");
};
