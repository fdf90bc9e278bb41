import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, star, union } from "./shapes.js";

/** What flies about and lies about in an arena, and the crown of an elite. */
export function arenaSprites() {
  return {
    "exp-gem": draw(30, 34, (p) => {
      const gem = polygon("15,5 25,15 15,29 5,15", 1);
      p.object(gem, "blue")
        .inside(gem, polygon("15,5 5,15 15,16"), "ice")
        .inside(gem, polygon("15,5 25,15 15,16"), "sky");
    }),
    magnet: draw(44, 44, (p) => {
      const horseshoe = union(
        arc(22, 20, 11, Math.PI, 2 * Math.PI, 5),
        capsule(11, 20, 11, 33, 5),
        capsule(33, 20, 33, 33, 5),
      );
      p.object(horseshoe, "coral").inside(horseshoe, box(0, 30, 44, 20), "white");
    }),
    crown: draw(52, 38, (p) => {
      const shape = polygon("8,30 5,11 17,19 26,6 35,19 47,11 44,30", 1);
      p.object(shape, "butter").inside(shape, box(0, 25, 52, 8), "apricot");
      p.paint(circle(26, 22, 3), "coral")
        .paint(circle(15, 24, 2), "sky")
        .paint(circle(37, 24, 2), "sky");
    }),
    spit: draw(30, 30, (p) => p.object(circle(15, 15, 9), "orchid", 4).paint(circle(12, 12, 3), "candy")),
    beam: draw(64, 28, (p) => {
      const blade = (x, y) => Math.max(ellipse(26, 14, 34, 11)(x, y), -ellipse(14, 14, 24, 9)(x, y));
      p.object(blade, "ice", 3).inside(blade, ellipse(34, 14, 22, 4), "white");
    }),
    shuriken: draw(44, 44, (p) => {
      const shape = star(4, 18, 6, 44);
      p.object(shape, "ice")
        .inside(shape, polygon("22,2 28,22 22,22"), "white")
        .object(circle(22, 22, 3), "blue", 2);
    }),
    mine: draw(44, 44, (p) => {
      p.object(circle(22, 24, 13), "plum")
        .paint(circle(17, 19, 4), "mauve")
        .object(circle(22, 24, 5), "coral", 2);
      p.object(capsule(22, 10, 25, 6, 1.5), "dust", 3);
    }),
  };
}
