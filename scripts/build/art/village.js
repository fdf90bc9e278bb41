import { draw } from "./picture.js";
import { box, capsule, ellipse, moved, polygon, shade, stroke, union } from "./shapes.js";

function planks(p, shape, count, left, right, top, bottom) {
  for (let i = 1; i < count; i++) {
    const y = top + ((bottom - top) * i) / count;
    p.inside(shape, capsule(left, y, right, y, 1.5), "clay");
  }
}

/** A fence piece, one tile wide: two rails and a post in the middle, so that pieces join. */
function fence() {
  return draw(72, 56, (p) => {
    for (const y of [20, 34]) p.object(box(0, y, 72, 7), "brick").paint(box(0, y, 72, 3), "salmon");
    const post = box(28, 8, 16, 42, 5);
    p.object(post, "brick")
      .inside(post, shade(post, -5, 0), "clay")
      .inside(post, box(28, 8, 16, 5), "peach");
  });
}

/** The same fence running away from the eye. */
function fencePost() {
  return draw(32, 84, (p) => {
    p.object(box(12, 8, 8, 70), "brick");
    const post = box(8, 32, 16, 46, 5);
    p.object(post, "brick")
      .inside(post, shade(post, -5, 0), "clay")
      .inside(post, box(8, 32, 16, 5), "peach");
  });
}

function signpost() {
  const board = (y, flip) => {
    const points = [
      [18, y],
      [72, y],
      [84, y + 10],
      [72, y + 20],
      [18, y + 20],
    ];
    return polygon(flip ? points.map(([x, py]) => [96 - x, py]) : points, 2);
  };
  return draw(96, 104, (p) => {
    const post = box(41, 10, 14, 88, 4);
    p.object(post, "brick").inside(post, shade(post, -5, 0), "clay");
    for (const [y, flip] of [
      [16, false],
      [46, true],
    ]) {
      const shape = board(y, flip);
      p.object(shape, "peach").inside(shape, box(0, y + 15, 96, 8), "salmon");
      p.paint(capsule(34, y + 10, 60, y + 10, 2), "clay");
    }
  });
}

function lamp() {
  return draw(56, 128, (p) => {
    const pole = union(box(24, 44, 8, 76), box(16, 108, 24, 12, 5));
    p.object(pole, "mauve").inside(pole, shade(pole, -3, 0), "plum");
    const glass = polygon("14,20 42,20 37,46 19,46", 2);
    p.object(glass, "apricot")
      .inside(glass, ellipse(28, 36, 7, 10), "butter")
      .inside(glass, ellipse(28, 38, 3, 6), "white");
    const roof = polygon("8,20 28,8 48,20", 2);
    p.object(roof, "mauve").inside(roof, shade(roof, 3, 4), "dust");
  });
}

function stump() {
  return draw(64, 56, (p) => {
    const wood = union(box(12, 18, 40, 24, 4), stroke("9,44 32,42 55,44", 5));
    p.object(wood, "brick").inside(wood, moved(wood, 22, 0), "clay");
    p.object(ellipse(32, 19, 20, 10), "peach").paint(
      (x, y) => Math.abs(ellipse(32, 19, 12, 5.5)(x, y)) - 1.2,
      "salmon",
    );
  });
}

function crate() {
  const side = box(8, 10, 48, 46, 4);
  return draw(64, 64, (p) => {
    p.object(side, "salmon")
      .inside(side, box(8, 10, 48, 14), "peach")
      .inside(side, box(8, 23, 48, 3), "ink");
    planks(p, side, 3, 10, 54, 26, 56);
    p.inside(side, capsule(12, 54, 52, 28, 2.5), "clay");
  });
}

/** The small things that people put up. */
export function villageSprites() {
  return {
    fence: fence(),
    "fence-post": fencePost(),
    signpost: signpost(),
    lamp: lamp(),
    stump: stump(),
    crate: crate(),
  };
}
