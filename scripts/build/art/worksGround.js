import { createRandom } from "./noise.js";
import { draw, strip } from "./picture.js";
import { box, capsule, circle, stroke, union } from "./shapes.js";
import { depthIn, masks, tile } from "./terrain.js";

/** Where a point of a corner tile is in the map's own tile, which begins half a tile further. */
const within = (value) => (value + tile / 2) % tile;
const repeated = (shape) => (x, y) => shape(within(x), within(y));

/** Pipes along the wall, a window with light behind it, and the joints between two plates. */
const pipes = repeated(union(box(-4, 12, 72, 6), box(-4, 46, 72, 5)));
const glints = repeated(union(box(-4, 13, 72, 2), box(-4, 47, 72, 1.5)));
const clamps = repeated(union(box(6, 9, 7, 12, 2), box(48, 43, 7, 11, 2)));
const panes = repeated(box(18, 23, 28, 16, 4));
const light = repeated(union(box(21, 29, 22, 4, 2), box(21, 35, 12, 2, 1)));
const joints = repeated(box(-1.5, 0, 3, 64));

/** The front of a wall, as high as a tile. */
function wall(mask) {
  const inside = depthIn(mask);
  const below = (level) => (x, y) => level - inside(x, y);
  const face = below(0);
  return draw(tile, tile, (p) => {
    p.paint(below(-12), "ink", 0.25).paint(below(-7), "ink", 0.4);
    p.paint(below(-4), "ink").paint(face, "indigo").inside(face, joints, "night");
    p.inside(face, pipes, "violet").inside(face, glints, "iris").inside(face, clamps, "night");
    p.inside(face, (x, y) => panes(x, y) - 3, "ink")
      .inside(face, panes, "blue")
      .inside(face, light, "ice");
    p.inside(face, (_x, y) => 56 - within(y), "night").inside(face, (_x, y) => within(y) - 5, "ink");
  });
}

/** The works from above: an edge of light, and within it the dark. */
function roof(mask) {
  const inside = depthIn(mask);
  const below = (level) => (x, y) => level - inside(x, y);
  return draw(tile, tile, (p) => {
    p.paint(below(-4), "ink").paint(below(0), "violet").paint(below(3), "iris").paint(below(6), "indigo");
    p.paint(below(13), "night").paint(below(20), "ink");
  });
}

/** A lane let into the floor, with a line of light along both of its edges. */
function lane(mask) {
  const inside = depthIn(mask);
  const below = (level) => (x, y) => level - inside(x, y);
  return draw(tile, tile, (p) => {
    p.paint(below(-6), "night").paint(below(-2), "iris").paint(below(1), "sky").paint(below(3.5), "iris");
    p.paint(below(6), "night").paint(below(9), "berry");
  });
}

const plate = (paint) => draw(60, 60, paint);

function panels() {
  const rim = box(2, 2, 56, 56, 5);
  const bolts = union(circle(9, 9, 2), circle(51, 9, 2), circle(9, 51, 2), circle(51, 51, 2));
  return [
    plate((p) =>
      p
        .paint(rim, "night", 0.55)
        .paint(box(5, 5, 50, 50, 3), "plum")
        .paint(bolts, "night"),
    ),
    plate((p) => {
      p.paint(rim, "night", 0.6)
        .paint(box(5, 5, 50, 50, 3), "berry")
        .paint(bolts, "ink");
      for (const y of [18, 27, 36]) p.paint(box(14, y, 32, 4, 2), "night");
    }),
    plate((p) => {
      p.paint(rim, "night", 0.5)
        .paint(box(5, 5, 50, 50, 3), "plum")
        .paint(bolts, "mauve");
      p.paint(box(26, 5, 8, 50), "night").paint(box(28.5, 5, 3, 50), "iris");
    }),
  ];
}

/** Cables that lie about. */
function cable(seed, colour, shine) {
  const random = createRandom(seed);
  const joint = (_, i) => [10 + i * 18, 16 + random() * 30];
  const points = Array.from({ length: 6 }, joint);
  return draw(112, 60, (p) => {
    p.paint(stroke(points, 5), "ink").paint(stroke(points, 3), colour);
    p.paint(
      stroke(
        points.map(([x, y]) => [x, y - 1]),
        1,
      ),
      shine,
    );
    const [x, y] = points.at(-1);
    p.paint(capsule(x - 4, y, x + 4, y, 5), "ink").paint(capsule(x - 3, y, x + 4, y, 3), "butter");
  });
}

function sheet(seed) {
  const random = createRandom(seed);
  return draw(66, 46, (p) => {
    for (let page = 0; page < 3; page++) {
      const [x, y] = [6 + random() * 26, 5 + random() * 14];
      p.paint(box(x - 2, y - 2, 28, 22, 2), "ink").paint(box(x, y, 24, 18, 1), "blush");
      for (const line of [4, 8, 12]) p.paint(box(x + 4, y + line, 8 + random() * 9, 2), "mauve");
    }
  });
}

/** What the works are made of: walls, roofs, lanes of light, plates, and what lies about. */
export function worksGroundSprites() {
  const [plain, grille, lit] = panels();
  return {
    "works-wall": strip(masks.map(wall)),
    "works-roof": strip(masks.map(roof)),
    "works-lane": strip(masks.map(lane)),
    "works-panel-0": plain,
    "works-panel-1": grille,
    "works-panel-2": lit,
    "works-cable-0": cable(3, "violet", "orchid"),
    "works-cable-1": cable(8, "blue", "ice"),
    "works-sheets-0": sheet(4),
    "works-sheets-1": sheet(9),
  };
}
