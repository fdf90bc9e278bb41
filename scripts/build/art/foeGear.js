import { draw } from "./picture.js";
import { box, capsule, circle, ellipse, polygon, shade, union } from "./shapes.js";

/** What foes carry and leave: a guard's shield from the front and from the side, a burrower's fin and mound. */
export function foeGearSprites() {
  return {
    shield: draw(34, 72, (p) => {
      const plate = polygon("10,8 22,14 27,36 22,58 10,64 14,36", 3);
      p.object(plate, "sky").inside(plate, shade(plate, 5, 0), "ice");
      p.inside(plate, polygon("10,8 14,36 10,64 6,64 6,8", 3), "blue");
      p.object(circle(20, 36, 5), "butter", 3);
    }),
    fin: draw(46, 46, (p) => {
      const blade = polygon("8,40 16,20 30,8 34,24 40,40", 2);
      p.object(blade, "coral").inside(blade, shade(blade, -6, 0), "rose");
      p.inside(blade, union(capsule(18, 38, 26, 18, 1.5), capsule(27, 38, 31, 24, 1.5)), "wine");
    }),
    mound: draw(84, 44, (p) => {
      const earth = union(ellipse(42, 34, 36, 14), ellipse(42, 26, 24, 16), ellipse(24, 32, 16, 10));
      const hill = (x, y) => Math.max(earth(x, y), y - 38);
      p.object(hill, "brick")
        .inside(hill, shade(hill, 4, 7), "salmon")
        .inside(hill, shade(hill, -8, -5), "clay");
      for (const [x, y, r] of [
        [22, 30, 3],
        [54, 22, 3.5],
        [64, 33, 2.5],
        [38, 32, 2.5],
      ]) {
        p.paint(circle(x, y, r), "berry");
      }
    }),
    cross: draw(28, 28, (p) => {
      const sign = union(box(11, 5, 6, 18, 2), box(5, 11, 18, 6, 2));
      p.object(sign, "lime", 3);
    }),
  };
}
