import { draw, strip } from "./picture.js";
import { arc, box, circle, ellipse, shade, stroke, union } from "./shapes.js";

/** A sign on a post: its tubes are dark in the first picture, and in the second they alone are drawn, lit. */
function sign(tubes) {
  const board = box(8, 8, 64, 60, 10);
  const dark = draw(80, 124, (p) => {
    const post = union(box(36, 60, 8, 56), box(26, 106, 28, 12, 5));
    p.object(post, "mauve").inside(post, shade(post, -3, 0), "plum");
    p.object(board, "night").inside(board, shade(board, -5, -5), "ink");
    for (const [shape] of tubes) p.inside(board, shape, "plum");
  });
  const lit = draw(80, 124, (p) => {
    for (const [shape, tint] of tubes) p.paint((x, y) => shape(x, y) - 2, "violet", 0.5).paint(shape, tint);
  });
  return strip([dark, lit]);
}

const outline =
  (shape, half = 2.2) =>
  (x, y) =>
    Math.abs(shape(x, y)) - half;

const SIGNS = {
  cup: [
    [outline(box(24, 34, 26, 22, 5)), "butter"],
    [arc(52, 44, 7, -1.4, 1.4, 2.2), "butter"],
    [stroke("32,28 34,22 32,17", 2), "pink"],
    [stroke("42,28 44,22 42,17", 2), "pink"],
  ],
  fish: [
    [outline(ellipse(36, 38, 17, 11)), "ice"],
    [stroke("52,38 62,29 62,47 52,38", 2.2), "ice"],
    [circle(28, 35, 2.4), "white"],
  ],
  eye: [
    [outline(ellipse(40, 38, 23, 13)), "pink"],
    [outline(circle(40, 38, 6)), "ice"],
    [stroke("22,18 26,24", 2), "pink"],
    [stroke("40,14 40,21", 2), "pink"],
    [stroke("58,18 54,24", 2), "pink"],
  ],
  arrow: [
    [stroke("20,38 58,38", 2.4), "lime"],
    [stroke("46,26 58,38 46,50", 2.4), "lime"],
  ],
  what: [
    [stroke("30,28 33,20 41,18 49,22 49,31 40,38 40,44", 2.4), "coral"],
    [circle(40, 54, 3), "coral"],
  ],
};

/** The signs of the harbour city. */
export const neonSignSprites = () =>
  Object.fromEntries(Object.entries(SIGNS).map(([name, tubes]) => [`neon-sign-${name}`, sign(tubes)]));
