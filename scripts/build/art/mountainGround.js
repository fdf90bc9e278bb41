import { draw, strip } from "./picture.js";
import { box } from "./shapes.js";
import { depthIn, fadingNoise, masks, tile } from "./terrain.js";

/** Where a point of a corner tile is in the map's own tile, which begins half a tile further. */
const within = (value) => (value + tile / 2) % tile;

const insideOf = (mask, seed, scale = 14, amount = 4) => {
  const [depth, rough] = [depthIn(mask), fadingNoise(mask + seed, scale)];
  return (x, y) => depth(x, y) + rough(x, y) * amount;
};
const under = (inside) => (level) => (x, y) => level - inside(x, y);

/** A wave that comes again with every tile. */
const wave = (x, count, shift) => Math.sin(((within(x) / tile) * count + shift) * 2 * Math.PI);

/** The edge of the snow that lies on a terrace and hangs over it in icicles. */
const cornice = (x, y) => within(y) - 7 - 3 * wave(x, 2, 0.2) - 3 * Math.max(0, wave(x, 5, 0)) ** 2;

/** A dark layer in the copper rock, as deep as `level`. */
const stratum = (level, width, shift) => (x, y) =>
  Math.abs(within(y) - level - 2.4 * wave(x, 1, shift) - 1.2 * wave(x, 3, shift)) - width;

/** Where the tile above (bits 1 and 2) or below (bits 4 and 8) a point is open: negative there. */
const openIn =
  (mask, [west, east]) =>
  (x) =>
    mask & (x < tile / 2 ? west : east) ? 1 : -1;

/** The front of a terrace, as high as a tile: layers of copper ore under snow, and the shadow that it casts. */
function cliff(mask) {
  const below = under(insideOf(mask, 440));
  const face = below(0);
  const [above, foot] = [openIn(mask, [1, 2]), openIn(mask, [4, 8])];
  const lying = (deep, edge) => (x, y) => Math.max(cornice(x, y - deep), below(edge)(x, y), above(x));
  return draw(tile, tile, (p) => {
    p.paint(below(-13), "ink", 0.16).paint(below(-8), "ink", 0.3);
    p.paint(below(-4), "ink").paint(face, "brick");
    p.inside(face, stratum(24, 4, 0.1), "salmon").inside(face, stratum(40, 2.5, 0.5), "clay");
    p.inside(face, (_x, y) => 48 - within(y), "clay").inside(face, stratum(48, 1.6, 0.3), "apricot");
    p.inside(face, (x, y) => Math.max(57 - within(y), foot(x)), "berry");
    p.paint(lying(3, 3), "sky").paint(lying(0, 2), "white");
  });
}

/** A ridge from above: a rim of bare rock around old snow. */
function crest(mask) {
  const below = under(insideOf(mask, 480));
  return draw(tile, tile, (p) => {
    p.paint(below(-4), "ink").paint(below(0), "peach").paint(below(4), "salmon");
    p.paint(below(11), "blush").paint(below(16), "white");
  });
}

/** Snow that stays where the sun does not come. */
function snow(mask) {
  const below = under(insideOf(mask, 520, 13, 9));
  return draw(tile, tile, (p) => {
    p.paint(below(-4), "brick", 0.45).paint(below(-1), "sky").paint(below(2), "ice").paint(below(7), "white");
  });
}

/** The trodden way over the rock. */
function way(mask) {
  const [depth, rough, grit] = [depthIn(mask), fadingNoise(mask + 560, 15), fadingNoise(mask + 600, 5)];
  const edge = (x, y) => -(depth(x, y) + rough(x, y) * 6 + grit(x, y) * 2.5);
  return draw(tile, tile, (p) => {
    p.paint((x, y) => edge(x, y) - 4, "brick").paint(edge, "peach");
  });
}

/** The icy brook: a rim of ice along its banks, and dark cold water that laps at it. */
function brook(mask, moment) {
  const inside = insideOf(mask, 640, 18, 6);
  const below = under(inside);
  const swell = Math.sin((moment / 4) * 2 * Math.PI) * 1.8;
  return draw(tile, tile, (p) => {
    p.paint(below(-6), "clay", 0.6).paint(below(-2), "ink").paint(below(2), "white").paint(below(7), "ice");
    p.paint(below(12 + swell), "sky")
      .paint(below(17 + swell), "blue")
      .paint(below(22 + swell), "sky");
  });
}

/** A flight of steps that is cut into a terrace, one tile wide; its frames say where it ends: 1 west, 2 east. */
function steps(ends) {
  const [width, height, rise] = [72, 84, 14];
  return draw(width, height, (p) => {
    const flight = box(4, 4, 64, 76);
    p.paint(flight, "ink");
    for (let y = 6; y < 78; y += rise) {
      p.inside(flight, box(4, y, 64, rise - 2), "clay").inside(flight, box(4, y, 64, 8), "peach");
      p.inside(flight, box(4, y, 64, 3), "blush");
    }
    for (const [bit, left] of [
      [1, 4],
      [2, 57],
    ])
      if (ends & bit) p.object(box(left, 4, 11, 76, 3), "salmon").paint(box(left, 4, 11, 5, 2), "white");
  });
}

const brooks = () =>
  Object.fromEntries(
    [0, 1, 2, 3].map((moment) => [`brook-${moment}`, strip(masks.map((mask) => brook(mask, moment)))]),
  );

/** What the Copper Mountains are made of, and what lies flat on them. */
export function mountainGroundSprites() {
  return {
    cliff: strip(masks.map(cliff)),
    crest: strip(masks.map(crest)),
    "snow-field": strip(masks.map(snow)),
    "mountain-way": strip(masks.map(way)),
    ...brooks(),
    "rock-steps": strip([0, 1, 2, 3].map(steps)),
  };
}
