import { crewSprite } from "../crew.js";
import { draw } from "./picture.js";
import { box, capsule, circle, ellipse, polygon, shade, stroke, union } from "./shapes.js";

/** The crew's creatures and things that stand for a meaning. */
const crewSigns = [
  ...["sun", "fire", "moon", "star", "cloud", "coin", "money_bag", "key", "door"],
  ...["apple", "grape", "watermelon", "pineapple", "cake", "meat", "grass"],
];

/** A crystal of snow, for what is cold. */
function cold() {
  return draw(56, 56, (p) => {
    const arms = Array.from({ length: 6 }, (_, arm) => {
      const angle = (arm / 6) * 2 * Math.PI;
      const at = (far, side) => [28 + Math.cos(angle + side) * far, 28 + Math.sin(angle + side) * far];
      return union(capsule(28, 28, ...at(21, 0), 2.4), stroke([at(20, 0.42), at(12, 0), at(20, -0.42)], 2));
    });
    p.object(union(...arms), "ice", 3);
  });
}

function wet() {
  const drop = union(circle(28, 35, 14), polygon("28,6 39,28 17,28", 2));
  return draw(56, 56, (p) =>
    p
      .object(drop, "blue", 3)
      .inside(drop, shade(drop, -4, -4), "iris")
      .paint(ellipse(23, 34, 3, 5), "ice"),
  );
}

/** A dune in the sun, for what is dry. */
function dry() {
  const dune = (x, y) => Math.max(union(ellipse(20, 50, 26, 18), ellipse(42, 52, 22, 26))(x, y), y - 48);
  return draw(60, 56, (p) => {
    p.object(circle(20, 18, 8), "butter", 3)
      .object(dune, "apricot", 3)
      .inside(dune, shade(dune, 5, 5), "peach");
    for (const y of [38, 43])
      p.inside(
        dune,
        stroke(
          [
            [28, y + 2],
            [38, y - 2],
            [50, y + 1],
          ],
          1.2,
        ),
        "salmon",
      );
  });
}

function tea() {
  const cup = (x, y) => Math.max(ellipse(28, 34, 20, 22)(x, y), 32 - y);
  return draw(64, 64, (p) => {
    p.object((x, y) => Math.abs(circle(49, 40, 7)(x, y)) - 2, "white", 3).object(
      ellipse(28, 57, 22, 3),
      "dust",
      3,
    );
    p.object(cup, "white", 3)
      .inside(cup, shade(cup, -6, -2), "blush")
      .object(ellipse(28, 33, 19, 4.5), "brick", 3);
    for (const x of [20, 30, 38])
      p.paint(
        stroke(
          [
            [x, 24],
            [x - 3, 18],
            [x + 2, 12],
            [x - 1, 6],
          ],
          1.8,
        ),
        "white",
      );
  });
}

function ice() {
  const cube = polygon("10,22 32,10 54,22 54,44 32,56 10,44", 2);
  return draw(64, 64, (p) => {
    p.object(cube, "sky", 3).inside(cube, polygon("10,22 32,10 54,22 32,34", 1), "ice");
    p.inside(cube, polygon("32,34 54,22 54,44 32,56"), "blue").paint(stroke("18,26 18,36", 2), "white");
  });
}

function bread() {
  const loaf = union(ellipse(32, 26, 24, 14), box(12, 24, 40, 26, 5));
  return draw(64, 60, (p) => {
    p.object(loaf, "salmon", 3).inside(loaf, (x, y) => loaf(x, y) + 5, "peach");
    p.paint(union(circle(26, 34, 2), circle(38, 30, 1.6), circle(34, 42, 2), circle(24, 44, 1.5)), "salmon");
  });
}

/** The pictures that mean something: `sign-…`. */
export function worksSignSprites() {
  const crew = Object.fromEntries(crewSigns.map((name) => [`sign-${name}`, crewSprite(name)]));
  const drawn = { cold: cold(), wet: wet(), dry: dry(), tea: tea(), ice: ice(), bread: bread() };
  return {
    ...crew,
    ...Object.fromEntries(Object.entries(drawn).map(([name, sign]) => [`sign-${name}`, sign])),
  };
}
