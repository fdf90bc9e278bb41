import { draw } from "./picture.js";
import { box, circle, ellipse, polygon, shade, union } from "./shapes.js";

/** A table on the quay, with a cloth on it and room for whoever comes. */
function table() {
  const cloth = polygon("12,30 156,30 166,60 2,60", 3);
  return draw(168, 88, (p) => {
    for (const x of [18, 138]) p.object(box(x, 52, 12, 30, 3), "brick", 3);
    p.object(cloth, "white").inside(cloth, box(0, 51, 168, 12), "ice");
    for (let x = 12; x < 168; x += 24) p.inside(cloth, circle(x, 61, 8), "candy");
  });
}

/** What is on it when there is something to celebrate: the cake in the middle, a plate for each seat. */
function feast() {
  const cake = union(box(52, 24, 48, 22, 5), box(62, 10, 28, 18, 5));
  return draw(152, 52, (p) => {
    for (const x of [18, 134]) p.object(ellipse(x, 40, 12, 5), "blush", 3);
    p.object(cake, "peach")
      .inside(cake, box(52, 24, 48, 7), "candy")
      .inside(cake, box(62, 10, 28, 6), "candy")
      .inside(cake, box(52, 40, 48, 8), "salmon");
    for (let x = 67; x < 88; x += 8) p.paint(box(x, 2, 3, 9), "sky").paint(circle(x + 1.5, 3, 2.6), "butter");
  });
}

function stool() {
  const seat = ellipse(24, 14, 18, 8);
  return draw(48, 48, (p) => {
    for (const x of [10, 30]) p.object(box(x, 18, 8, 24, 3), "plum", 3);
    p.object(seat, "brick").inside(seat, shade(seat, 0, -5), "salmon");
  });
}

/** Ghostiny's table on the quay. */
export function neonTableSprites() {
  return { "quay-table": table(), "quay-feast": feast(), "quay-stool": stool() };
}
