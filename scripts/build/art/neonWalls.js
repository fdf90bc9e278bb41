import { draw } from "./picture.js";
import { box, circle, shade, union } from "./shapes.js";

/** A low wall with a line of light in it, a tile wide. */
function wall(tint) {
  const top = box(0, 18, 72, 34, 4);
  const front = box(0, 46, 72, 38, 4);
  return draw(72, 92, (p) => {
    p.object(union(top, front), "plum").inside(front, box(0, 52, 72, 40), "night");
    p.inside(top, box(0, 18, 72, 6), "mauve");
    p.inside(front, box(6, 62, 60, 9, 4), "violet").inside(front, box(8, 64.5, 56, 4, 2), tint);
  });
}

/** The same wall running away from the eye. */
function sideWall() {
  return draw(72, 92, (p) => {
    p.paint(box(-4, -8, 80, 116), "ink").paint(box(4, -8, 64, 116), "plum");
    p.paint(union(box(4, -8, 6, 116), box(62, -8, 6, 116)), "mauve");
    p.paint(box(31, -8, 10, 116), "violet").paint(box(34, -8, 4, 116), "ice");
  });
}

/** The way out of the city: two posts of light and a lintel. */
function arch() {
  return draw(216, 200, (p) => {
    for (const x of [14, 170]) {
      const post = box(x, 40, 32, 150, 6);
      p.object(post, "dust").inside(post, shade(post, -8, 0), "mauve");
      p.object(box(x + 12, 60, 8, 96, 4), "sky", 2).paint(box(x + 14, 64, 3, 88, 1.5), "white");
    }
    const lintel = box(6, 18, 204, 34, 10);
    p.object(lintel, "dust").inside(lintel, box(6, 38, 204, 20), "mauve");
    p.object(circle(108, 35, 13), "apricot", 3).paint(
      (x, y) => Math.max(circle(108, 35, 9)(x, y), y - 36),
      "butter",
    );
  });
}

/** What bounds the harbour city. */
export function neonWallSprites() {
  return {
    "neon-wall-0": wall("ice"),
    "neon-wall-1": wall("pink"),
    "neon-wall-side": sideWall(),
    "neon-arch": arch(),
  };
}
