import { createNoise } from "./noise.js";
import { draw } from "./picture.js";
import { box, capsule, circle, ellipse, polygon, star, wobbly } from "./shapes.js";

const white = (width, height, shape) => draw(width, height, (p) => p.paint(shape, "white"));

/** White shapes that the game tints: dust, sparks, rings, shadows, and one pixel for bars and panels. */
export function particleSprites() {
  return {
    pixel: white(4, 4, box(-1, -1, 6, 6)),
    shadow: draw(64, 32, (p) =>
      p.paint(ellipse(32, 16, 31, 15), "ink", 0.14).paint(ellipse(32, 16, 27, 12), "ink", 0.26),
    ),
    dot: white(16, 16, circle(8, 8, 7.5)),
    "soft-dot": draw(64, 64, (p) => {
      for (let i = 0; i < 8; i++) p.paint(circle(32, 32, 31 - i * 3.6), "white", 0.06 + i * 0.09);
    }),
    puff: white(32, 32, wobbly(circle(16, 16, 13), createNoise(3), 3, 7)),
    shard: white(14, 14, polygon("1,7 7,1 13,7 7,13")),
    "spark-star": white(28, 28, star(4, 14, 3.4, 28)),
    "ring-thin": white(128, 128, (x, y) => Math.abs(circle(64, 64, 59)(x, y)) - 3),
    "ring-thick": white(128, 128, (x, y) => Math.abs(circle(64, 64, 54)(x, y)) - 8),
    arrow: draw(44, 40, (p) =>
      p.object(polygon("10,10 34,10 22,30", 2), "butter").paint(polygon("12,10 20,10 22,26", 1), "white"),
    ),
    petal: draw(14, 10, (p) => p.paint(ellipse(7, 5, 6, 3.6), "candy")),
    leaf: draw(16, 10, (p) => p.paint(ellipse(8, 5, 7, 4), "lime").paint(capsule(2, 5, 14, 5, 0.9), "moss")),
  };
}
