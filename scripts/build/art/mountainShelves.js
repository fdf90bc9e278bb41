import { createNoise } from "./noise.js";
import { draw } from "./picture.js";
import { box, capsule, circle, ellipse, polygon, shade, union, wobbly } from "./shapes.js";

const shelfColours = ["rose", "butter", "sky", "leaf", "candy", "apricot", "iris", "ice"];

/** Things on a shelf, each with its label: `kinds` says what stands there. */
function goods(p, left, floor, kinds) {
  kinds.forEach((kind, index) => {
    const [x, colour] = [left + index * 15, shelfColours[(index * 3 + left + floor) % shelfColours.length]];
    if (kind === "j") {
      p.object(box(x, floor - 16, 11, 16, 4), colour, 2).object(box(x + 1, floor - 20, 9, 4, 1), "brick", 2);
    } else if (kind === "b") {
      p.object(box(x, floor - 20, 6, 20, 1), colour, 2).object(box(x + 6, floor - 17, 5, 17, 1), "blush", 2);
    } else if (kind === "o") p.object(circle(x + 6, floor - 7, 6), colour, 2);
  });
}

function board(p, left, top, width) {
  p.object(box(left, top, width, 7, 1), "salmon", 3).paint(box(left, top, width, 2, 1), "peach");
}

/** A shelf that stands in the open, as everything here has its place. */
function shelf(rows) {
  return draw(116, 116, (p) => {
    p.object(box(8, 10, 100, 98, 4), "clay").inside(box(8, 10, 100, 98, 4), box(14, 16, 88, 90), "wine");
    rows.forEach((kinds, index) => {
      goods(p, 18, 42 + index * 31, [...kinds]);
      board(p, 12, 43 + index * 31, 92);
    });
    p.object(box(4, 6, 108, 8, 3), "white").paint(box(4, 10, 108, 4, 2), "ice");
  });
}

/** The ledger of the town on its stand: field and value, line by line. */
function ledger() {
  return draw(104, 108, (p) => {
    p.object(polygon("42,98 46,60 58,60 62,98", 2), "brick").object(box(30, 92, 44, 9, 4), "clay");
    const [left, right] = [polygon("8,30 50,40 50,74 8,62", 2), polygon("96,30 54,40 54,74 96,62", 2)];
    p.object(union(left, right), "clay", 7);
    for (const page of [left, right]) p.paint(page, "white");
    for (let row = 0; row < 4; row++) {
      const y = 38 + row * 7;
      p.paint(capsule(14, y - 1, 25, y + 2, 1.5), "rose").paint(capsule(30, y + 3, 44, y + 7, 1.5), "mauve");
      p.paint(capsule(60, y + 7, 72, y + 3, 1.5), "rose").paint(capsule(77, y + 2, 90, y - 1, 1.5), "mauve");
    }
    p.paint(capsule(52, 38, 52, 74, 1.6), "ink");
    p.object(polygon("66,58 72,58 72,84 69,80 66,84", 1), "coral", 2);
  });
}

/** Sacks and a copper pot that wait to be put away. */
function sacks() {
  return draw(92, 68, (p) => {
    for (const [x, y, size] of [
      [30, 42, 20],
      [60, 44, 17],
    ]) {
      const sack = wobbly(
        union(ellipse(x, y, size, size * 0.85), box(x - 7, y - 26, 14, 16, 4)),
        createNoise(x),
        3,
        9,
      );
      p.object(sack, "blush").inside(sack, shade(sack, -6, -5), "dust");
      p.object(capsule(x - 8, y - 14, x + 8, y - 14, 2), "brick", 2);
    }
    p.object(box(70, 36, 16, 22, 6), "apricot").inside(box(70, 36, 16, 22, 6), box(79, 30, 10, 30), "salmon");
  });
}

/** Shelves, the ledger, and what still waits for its place. */
export function mountainShelfSprites() {
  return {
    "town-shelf-0": shelf(["jbjobj", "bbjbo", "jjjbb"]),
    "town-shelf-1": shelf(["jjjjjj", "obob", "bbbbbb"]),
    "town-shelf-2": shelf(["bob", "jjojb", "objb"]),
    ledger: ledger(),
    sacks: sacks(),
  };
}
