import { createRandom } from "./noise.js";
import { draw, strip } from "./picture.js";
import { box, circle, stroke } from "./shapes.js";
import { depthIn, fadingNoise, masks, tile } from "./terrain.js";

/** Where a point of a corner tile is in the map's own tile, which begins half a tile further. */
const within = (value) => (value + tile / 2) % tile;

/** A shape that comes again with every tile, so that neighbours of any kind go on with one another. */
const repeated = (shape) => (x, y) => {
  const [u, v] = [within(x), within(y)];
  return Math.min(shape(u, v), shape(u - tile, v), shape(u + tile, v));
};

/** The drawers that the walls are made of: fronts, labels and knobs, six to a tile. */
const places = [2, 34].flatMap((left) => [9, 27].map((top) => [left, top]));
const each = (shape) => repeated((x, y) => Math.min(...places.map(([left, top]) => shape(left, top)(x, y))));
const fronts = each((left, top) => box(left, top, 28, 15, 2.5));
const lights = each((left, top) => box(left, top, 28, 3.5, 1.5));
const labels = each((left, top) => box(left + 6, top + 4.5, 16, 5, 1));
const knobs = each((left, top) => circle(left + 14, top + 12, 1.8));

const insideOf = (mask, seed, rough) => {
  const [depth, noise] = [depthIn(mask), fadingNoise(mask + seed, 14)];
  return (x, y) => depth(x, y) + noise(x, y) * rough;
};
const levels = (inside) => (level) => (x, y) => level - inside(x, y);

/** The front of a wall: drawers over drawers, a plinth at the foot, and the shadow that it casts. */
function wall(mask) {
  const below = levels(insideOf(mask, 500, 1));
  const face = below(0);
  return draw(tile, tile, (p) => {
    p.paint(below(-13), "ink", 0.22).paint(below(-7), "ink", 0.4);
    p.paint(below(-4), "ink").paint(face, "berry");
    p.inside(face, fronts, "clay").inside(face, lights, "brick");
    p.inside(face, labels, "blush").inside(face, knobs, "apricot");
    p.inside(face, (_x, y) => 48 - within(y), "night").inside(face, (_x, y) => within(y) - 6, "ink");
    p.inside(face, (_x, y) => Math.abs(within(y) - 50) - 1.6, "clay");
  });
}

/** The tops of the walls: a board that is lit, and behind it the dark. */
function roof(mask) {
  const below = levels(insideOf(mask, 540, 0.5));
  return draw(tile, tile, (p) => {
    p.paint(below(-4), "ink").paint(below(0), "peach").paint(below(4), "brick").paint(below(10), "berry");
    p.paint(below(16), "ink");
  });
}

/** A runner that was walked on for very long. */
function carpet(mask) {
  const inside = insideOf(mask, 580, 2.5);
  const below = levels(inside);
  return draw(tile, tile, (p) => {
    p.paint(below(-3), "ink", 0.3).paint(below(0), "purple").paint(below(4), "butter");
    p.paint(below(7), "grape");
    p.inside(below(12), (x, y) => ((within(x) + within(y)) % 16) - 2.4, "purple");
  });
}

/** Where the floor has broken away: its boards end ragged, and below there is nothing. */
function chasm(mask) {
  const [depth, noise] = [depthIn(mask), fadingNoise(mask + 620, 6)];
  const inside = (x, y) => depth(x, y) + noise(x, y) * 6;
  const below = levels(inside);
  const drop = (x, y) => Math.max(0, Math.min(1, (depth(x, y + 1) - depth(x, y - 1)) / 2)) * 18;
  const under = (level) => (x, y) => level + drop(x, y) - inside(x, y);
  return draw(tile, tile, (p) => {
    p.paint(below(-6), "peach").paint(below(-2), "ink").paint(below(0), "clay");
    p.inside(below(0), repeated(boardEnds), "berry");
    p.paint(under(2), "ink").paint(under(7), "night").paint(under(15), "indigo").paint(under(22), "night");
    p.paint(under(29), "ink");
  });
}

const boardEnds = (x, y) => Math.min(Math.abs((x % 21) - 10) - 1.2, Math.abs(y - 66) - 0.1);

/** Boards of one tile, their joints at places of their own. */
function boards(seed) {
  const random = createRandom(seed);
  return draw(tile, tile, (p) => {
    for (const [row, top] of [0, 21, 43].entries()) {
      const tint = random();
      if (tint < 0.5) p.paint(box(0, top, tile, 21), tint < 0.22 ? "salmon" : "clay", 0.3);
      p.paint(box(0, top, tile, 2), "clay").paint(box(0, top + 2, tile, 1.5), "salmon", 0.5);
      const joint = 8 + random() * 46;
      p.paint(box(joint, top, 2, row === 2 ? 21 : 22), "clay");
      for (const dx of [-5, 6]) p.paint(circle(joint + dx, top + 8, 1.3), "clay");
      if (random() < 0.6) {
        const [x, y] = [random() * 40 + 8, top + 13];
        p.paint(
          stroke(
            [
              [x, y],
              [x + 9, y + 1.5],
              [x + 18, y - 0.5],
            ],
            0.7,
          ),
          "clay",
        );
      }
    }
  });
}

/** What the archive is made of: drawers for walls, boards and runners for a floor, and holes where it gave way. */
export function archiveGroundSprites() {
  return {
    "archive-wall": strip(masks.map(wall)),
    "archive-roof": strip(masks.map(roof)),
    "archive-carpet": strip(masks.map(carpet)),
    "archive-chasm": strip(masks.map(chasm)),
    "archive-boards-0": boards(2),
    "archive-boards-1": boards(9),
    "archive-boards-2": boards(23),
    "archive-boards-3": boards(31),
  };
}
