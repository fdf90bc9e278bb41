import { draw, strip } from "./picture.js";
import { box } from "./shapes.js";
import { depthIn, fadingNoise, masks, tile } from "./terrain.js";

const bricks = { width: 32, height: 16, gap: 3 };

/** Where a point of a corner tile is in the map's own tile, which begins half a tile further. */
const within = (value) => (value + tile / 2) % tile;

/** Courses of bricks, each half a brick further than the one below; they go on from tile to tile. */
function courses(x, y) {
  const [u, v] = [within(x), within(y)];
  const shift = Math.floor(v / bricks.height) % 2 ? bricks.width / 2 : 0;
  const [bx, by] = [(u + shift) % bricks.width, v % bricks.height];
  return box(
    bricks.gap / 2,
    bricks.gap / 2,
    bricks.width - bricks.gap,
    bricks.height - bricks.gap,
    3,
  )(bx, by);
}

/** A few bricks of each tile are paler than the others. */
const pale = (x, y) => {
  const [u, v] = [within(x), within(y)];
  return Math.min(box(16, 16, 32, 16)(u, v), box(48, 48, 32, 16)(u, v), box(-16, 48, 32, 16)(u, v));
};

/** The front of a wall, as high as a tile: brick, dark at the foot, and the shadow that it casts. */
function wall(mask) {
  const depth = depthIn(mask);
  const below = (level) => (x, y) => level - depth(x, y);
  const face = below(0);
  return draw(tile, tile, (p) => {
    p.paint(below(-13), "ink", 0.2).paint(below(-8), "ink", 0.32);
    p.paint(below(-4), "ink").paint(face, "wine");
    p.inside(face, courses, "clay");
    p.inside(face, (x, y) => Math.max(courses(x, y), pale(x, y)), "brick");
    p.inside(face, (_x, y) => 54 - within(y), "night");
    p.inside(face, (_x, y) => within(y) - 5, "night");
  });
}

/** The walls from above: a coping of pale stone, and within it the dark. */
function roof(mask) {
  const depth = depthIn(mask);
  const below = (level) => (x, y) => level - depth(x, y);
  return draw(tile, tile, (p) => {
    p.paint(below(-4), "ink").paint(below(0), "peach").paint(below(5), "salmon").paint(below(10), "clay");
    p.paint(below(15), "ink");
  });
}

/** The bed of a canal that has run dry: a kerb of stones, a step down, and cracked mud. */
function bed(mask) {
  const [depth, rough] = [depthIn(mask), fadingNoise(mask + 410, 16)];
  const edge = (x, y) => -(depth(x, y) + rough(x, y) * 3);
  const lit = (x, y) => Math.max(edge(x, y) + 7, -edge(x, y + 9) - 7);
  return draw(tile, tile, (p) => {
    p.paint((x, y) => edge(x, y) - 3, "clay").paint(edge, "peach");
    p.paint((x, y) => edge(x, y) + 6, "clay").paint((x, y) => edge(x, y) + 9, "brick");
    p.inside((x, y) => edge(x, y) + 9, lit, "clay");
  });
}

/** What water there is left: a kerb of stone, and low water that laps at it. */
function water(mask, moment) {
  const [depth, rough] = [depthIn(mask), fadingNoise(mask + 470, 16)];
  const below = (level) => (x, y) => level - depth(x, y) - rough(x, y) * 3;
  const swell = Math.sin((moment / 4) * 2 * Math.PI) * 1.6;
  return draw(tile, tile, (p) => {
    p.paint(below(-9), "clay").paint(below(-6), "peach").paint(below(0), "ink").paint(below(3), "clay");
    p.paint(below(9), "iris")
      .paint(below(12 + swell), "ice")
      .paint(below(15 + swell), "blue");
  });
}

const waters = () =>
  Object.fromEntries(
    [0, 1, 2, 3].map((moment) => [`canal-water-${moment}`, strip(masks.map((mask) => water(mask, moment)))]),
  );

/** What the canal works are built of: walls from above and from the front, the dry beds, and low water. */
export function canalGroundSprites() {
  return {
    "canal-wall": strip(masks.map(wall)),
    "canal-roof": strip(masks.map(roof)),
    "canal-bed": strip(masks.map(bed)),
    ...waters(),
  };
}
