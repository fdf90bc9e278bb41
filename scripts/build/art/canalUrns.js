import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, stroke, union } from "./shapes.js";

const marks = {
  wave: (cx, cy) =>
    stroke(
      [
        [cx - 13, cy + 2],
        [cx - 7, cy - 4],
        [cx, cy + 3],
        [cx + 7, cy - 4],
        [cx + 13, cy + 2],
      ],
      2.4,
    ),
  sun: (cx, cy) =>
    union(
      circle(cx, cy, 5),
      ...Array.from({ length: 6 }, (_, i) => {
        const angle = (i / 6) * 2 * Math.PI;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        return capsule(cx + c * 8, cy + s * 8, cx + c * 11, cy + s * 11, 1.5);
      }),
    ),
};

/** Each glaze has its own shape, too, so that nobody needs its colour to tell them apart. */
const glazes = {
  blue: {
    colour: "blue",
    light: "sky",
    low: "iris",
    body: union(ellipse(32, 50, 21, 28), box(24, 12, 16, 18)),
  },
  rose: {
    colour: "coral",
    light: "peach",
    low: "rose",
    body: union(ellipse(32, 56, 27, 21), box(20, 22, 24, 20)),
  },
  butter: {
    colour: "butter",
    light: "white",
    low: "apricot",
    body: union(
      polygon("16,34 48,34 42,76 22,76", 4),
      box(22, 14, 20, 20),
      arc(12, 38, 8, 0, 2 * Math.PI, 2.4),
      arc(52, 38, 8, 0, 2 * Math.PI, 2.4),
    ),
  },
};

function urn(glaze, mark) {
  const { colour, light, low, body } = glazes[glaze];
  return draw(64, 86, (p) => {
    p.object(body, colour)
      .inside(body, shade(body, -6, -3), low)
      .inside(body, ellipse(22, 46, 3.5, 10), light);
    p.inside(body, box(0, 38, 64, 30), colour).paint(marks[mark](32, 53), "ink");
    p.object(box(19, 10, 26, 8, 4), low, 4);
  });
}

/** The urns of the canal works: each glaze with each mark. */
export function canalUrnSprites() {
  const urns = Object.keys(glazes).flatMap((glaze) => Object.keys(marks).map((mark) => [glaze, mark]));
  return Object.fromEntries(urns.map(([glaze, mark]) => [`urn-${glaze}-${mark}`, urn(glaze, mark)]));
}
