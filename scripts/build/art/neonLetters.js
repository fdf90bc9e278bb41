import { draw } from "./picture.js";
import { box, capsule, polygon, shade, union } from "./shapes.js";

/** The letters of the sign on the tower, five dots wide and seven high, a number for each row. */
const LETTERS = {
  W: [17, 17, 17, 21, 21, 21, 10],
  E: [31, 16, 16, 30, 16, 16, 31],
  L: [16, 16, 16, 16, 16, 16, 31],
  C: [14, 17, 16, 16, 16, 17, 14],
  O: [14, 17, 17, 17, 17, 17, 14],
  M: [17, 27, 21, 21, 17, 17, 17],
  B: [30, 17, 17, 30, 17, 17, 30],
  A: [14, 17, 17, 31, 17, 17, 17],
  K: [17, 18, 20, 24, 20, 18, 17],
};
const DOT = 4;

/** A letter made of lamps, as one shape. */
function letter(name, left, top) {
  const dots = LETTERS[name].flatMap((row, y) =>
    [0, 1, 2, 3, 4].filter((x) => row & (16 >> x)).map((x) => box(left + x * DOT, top + y * DOT, DOT, DOT)),
  );
  return union(...dots);
}

const word = (text, left, top) => union(...[...text].map((name, i) => letter(name, left + i * 24, top)));

/** The whole sign but for its last letter, which left. */
const GREETING = [
  ["WELCOME", 14, 14],
  ["BAC", 50, 54],
];
const greeting = union(...GREETING.map((line) => word(...line)));
const last = letter("K", 50 + 3 * 24, 54);

/** A tower of girders that carries the sign of the city; its last letter has left a bracket. */
function tower() {
  const board = box(8, 8, 176, 84, 8);
  return draw(192, 300, (p) => {
    for (const [from, to] of [
      [54, 30],
      [138, 162],
    ])
      p.object(capsule(from, 90, to, 286, 4), "mauve");
    for (const [y, spread] of [
      [124, 44],
      [176, 50],
      [228, 56],
    ]) {
      p.object(capsule(96 - spread, y, 96 + spread, y, 2.5), "plum", 3);
      p.paint(capsule(96 - spread, y, 96 + spread + 4, y + 50, 1.6), "ink");
      p.paint(capsule(96 + spread, y, 96 - spread - 4, y + 50, 1.6), "ink");
    }
    const base = box(10, 270, 172, 24, 6);
    p.object(base, "dust").inside(base, box(10, 282, 172, 20), "mauve");
    p.object(board, "night").inside(board, shade(board, -5, -5), "ink");
    p.paint((x, y) => Math.abs(board(x, y) + 4) - 1, "violet");
    p.paint(greeting, "plum").paint((x, y) => Math.abs(box(120, 52, 24, 32, 3)(x, y)) - 1, "plum");
    p.object(polygon("88,100 104,100 108,120 84,120", 2), "mauve", 3);
  });
}

const shining = (shape, tint) =>
  draw(192, 100, (p) => p.paint((x, y) => shape(x, y) - 2, "violet", 0.55).paint(shape, tint));

/** The tower, what shines on it, and the letter that is missing. */
export function neonLetterSprites() {
  return {
    "neon-tower": tower(),
    "neon-greeting": shining(greeting, "ice"),
    "neon-last-letter": shining(last, "lime"),
  };
}
