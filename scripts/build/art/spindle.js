import { createRandom } from "./noise.js";
import { draw } from "./picture.js";
import { box, circle, ellipse, shade, stroke, union } from "./shapes.js";

/** A bobbin that has grown legs, and wants to join what is near. */
function spindle() {
  const legs = (side) =>
    union(
      ...[0, 1, 2].map((leg) =>
        stroke(
          [
            [34 + side * 12, 42 + leg * 4],
            [34 + side * (26 + leg), 34 + leg * 7],
            [34 + side * (27 + leg * 0.5), 56 + leg * 2],
          ],
          2.6,
        ),
      ),
    );
  const wool = ellipse(34, 34, 19, 17);
  return draw(68, 68, (p) => {
    p.object(union(legs(1), legs(-1)), "plum");
    p.object(box(14, 11, 40, 9, 4), "apricot").inside(box(14, 11, 40, 9, 4), box(14, 16, 40, 5), "brick");
    p.object(wool, "orchid").inside(wool, shade(wool, -6, -5), "grape");
    for (const y of [24, 31, 38, 45])
      p.inside(
        wool,
        stroke(
          [
            [12, y + 3],
            [26, y - 1],
            [42, y - 2],
            [56, y - 5],
          ],
          1.3,
        ),
        "candy",
      );
    p.object(box(16, 47, 36, 8, 4), "apricot").inside(box(16, 47, 36, 8, 4), box(16, 51, 36, 5), "brick");
    for (const x of [27, 42]) {
      p.object(circle(x, 33, 5), "white", 3).paint(circle(x + 1, 34, 2.4), "ink");
    }
  });
}

/** A web that was thrown on the ground. */
function thread() {
  const random = createRandom(6);
  return draw(132, 100, (p) => {
    const lines = [];
    for (let spoke = 0; spoke < 9; spoke++) {
      const angle = (spoke / 9) * 2 * Math.PI + random() * 0.3;
      lines.push(
        stroke(
          [
            [66, 50],
            [66 + Math.cos(angle) * 60, 50 + Math.sin(angle) * 44],
          ],
          1,
        ),
      );
    }
    for (const share of [0.35, 0.62, 0.9])
      lines.push((x, y) => Math.abs(ellipse(66, 50, 60 * share, 44 * share)(x, y)) - 1);
    const web = union(...lines);
    p.paint((x, y) => web(x, y) - 1.6, "ink", 0.5).paint(web, "candy");
  });
}

/** A foe of the archive that may be met in other places, too, and what it leaves behind. */
export const spindleSprites = () => ({ spindle: spindle(), thread: thread() });
