import { createNoise } from "./noise.js";
import { draw } from "./picture.js";
import { box, capsule, circle, ellipse, moved, polygon, shade, stroke, union, wobbly } from "./shapes.js";

function rock(seed, width, height) {
  const shape = wobbly(
    ellipse(width / 2, height / 2 + 2, width / 2 - 8, height / 2 - 9),
    createNoise(seed),
    7,
    14,
  );
  return draw(width, height, (p) => {
    p.object(shape, "dust");
    p.inside(shape, wobbly(shade(shape, -7, -9), createNoise(seed + 3), 3, 7), "mauve");
    p.inside(shape, (x, y) => Math.max(shape(x + 9, y + 10), shape(x, y) + 5), "blush");
    p.inside(
      shape,
      stroke(
        [
          [width * 0.5, height * 0.5],
          [width * 0.58, height * 0.62],
          [width * 0.52, height * 0.75],
        ],
        1.5,
      ),
      "mauve",
    );
  });
}

/** One block of a wall or ruin: a lit top and a front that shows its height. */
function block(detail) {
  const top = box(4, 4, 64, 58, 9);
  const whole = box(4, 4, 64, 100, 9);
  return draw(72, 108, (p) => {
    p.object(whole, "mauve").inside(whole, top, "dust");
    p.inside(whole, box(10, 9, 52, 5, 2.5), "blush");
    p.inside(whole, box(0, 60, 72, 4), "ink");
    p.inside(whole, box(0, 92, 72, 20), "plum");
    detail(p, whole);
  });
}

const plain = (p, whole) => {
  p.inside(whole, capsule(22, 76, 34, 76, 2), "plum");
  p.inside(whole, capsule(44, 86, 54, 86, 2), "plum");
  p.inside(whole, capsule(18, 30, 26, 36, 1.6), "mauve");
};

const mossy = (p, whole) => {
  const moss = wobbly(union(ellipse(20, 10, 26, 14), ellipse(58, 58, 16, 11)), createNoise(9), 5, 8);
  p.inside(whole, moss, "moss").inside(whole, moved(moss, -3, -5), "leaf");
  p.inside(whole, capsule(40, 80, 52, 80, 2), "plum");
};

const carved = (p, whole) => {
  for (const row of [72, 80, 88]) p.inside(whole, capsule(26, row, 46, row, 1.8), "ice");
  p.inside(whole, capsule(50, 24, 44, 38, 1.6), "mauve");
};

/** A broken column; the higher one still has its head. */
function column(height, hasHead) {
  const bottom = height - 8;
  const shaft = box(16, hasHead ? 18 : 14, 32, bottom - (hasHead ? 18 : 14) - 8, 4);
  return draw(64, height, (p) => {
    p.object(box(8, bottom - 18, 48, 18, 5), "dust").inside(
      box(8, bottom - 18, 48, 18, 5),
      box(8, bottom - 8, 48, 8),
      "mauve",
    );
    p.object(shaft, "dust").inside(shaft, box(36, 0, 20, height), "mauve");
    p.inside(shaft, box(21, 0, 4, height), "blush");
    if (hasHead)
      p.object(box(9, 8, 46, 14, 5), "blush").inside(box(9, 8, 46, 14, 5), box(9, 16, 46, 8), "dust");
    else p.inside(shaft, polygon("14,12 50,12 50,24 38,17 28,26 20,16"), "blush");
  });
}

/** The board of records: a tall stone with three glowing bars of rising height. */
function recordStone() {
  const stone = wobbly(polygon("22,124 24,40 40,16 72,16 88,40 90,124", 6), createNoise(5), 3, 22);
  const face = box(34, 40, 44, 52, 6);
  return draw(112, 140, (p) => {
    p.object(ellipse(56, 124, 44, 10), "mauve");
    p.object(stone, "dust")
      .inside(stone, shade(stone, -9, -6), "mauve")
      .inside(stone, shade(stone, 7, 8), "blush");
    p.object(face, "indigo", 3);
    for (const [left, top, colour] of [
      [39, 70, "apricot"],
      [51, 50, "butter"],
      [63, 62, "coral"],
    ])
      p.inside(face, box(left, top, 9, 88 - top, 2), colour);
    p.paint(circle(56, 28, 5), "butter")
      .paint(capsule(44, 104, 68, 104, 2), "plum")
      .paint(capsule(48, 112, 64, 112, 2), "plum");
  });
}

/** Stones of every kind. */
export function stoneSprites() {
  return {
    "rock-0": rock(3, 62, 50),
    "rock-1": rock(8, 84, 68),
    "rock-2": rock(13, 44, 36),
    "block-0": block(plain),
    "block-1": block(mossy),
    "block-2": block(carved),
    "column-0": column(104, true),
    "column-1": column(72, false),
    "record-stone": recordStone(),
  };
}
