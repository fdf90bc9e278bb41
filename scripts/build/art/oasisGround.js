import { createNoise } from "./noise.js";
import { draw, strip } from "./picture.js";
import { box, stroke, union, wobbly } from "./shapes.js";
import { depthIn, fadingNoise, masks, tile } from "./terrain.js";
import { repeated } from "./tiling.js";

/** Grass as it grows around water: dense within, in single blades at its rim. */
function turf(mask) {
  const [depth, rough, blades] = [depthIn(mask), fadingNoise(mask + 400, 13), fadingNoise(mask + 440, 4)];
  const edge = (x, y) => -(depth(x, y) + rough(x, y) * 9 + blades(x, y) * 4);
  return draw(tile, tile, (p) => {
    p.paint((x, y) => edge(x, y) - 5, "salmon", 0.35);
    p.paint((x, y) => edge(x, y) - 2, "moss").paint((x, y) => edge(x, y) + 3, "leaf");
  });
}

/** The slabs of a paved way. */
const slabs = repeated(
  union(
    wobbly(box(3, 3, 34, 25, 6), createNoise(4), 1.6, 9),
    wobbly(box(41, 4, 21, 24, 6), createNoise(5), 1.6, 9),
    wobbly(box(-7, 33, 27, 27, 6), createNoise(6), 1.6, 9),
    wobbly(box(25, 33, 28, 27, 6), createNoise(7), 1.6, 9),
  ),
);

/** A paved way: sand in its joints and blown over its rim. */
function paving(mask) {
  const [depth, rough] = [depthIn(mask), fadingNoise(mask + 480, 12)];
  const edge = (x, y) => -(depth(x, y) + rough(x, y) * 6);
  const laid = (x, y) => Math.max(slabs(x, y), edge(x, y) + 5);
  return draw(tile, tile, (p) => {
    p.paint((x, y) => edge(x, y) - 3, "salmon").paint(edge, "peach");
    p.paint((x, y) => laid(x, y - 2.5), "salmon").paint(laid, "blush");
    p.inside(laid, (x, y) => -laid(x + 1.5, y + 2) - 3, "white");
    p.inside(laid, (x, y) => laid(x, y) + 2.5, "blush");
  });
}

/** The bank shows its earth where the water lies south of it, as seen from a little above. */
function bankHeight(depth, x, y, least, most) {
  const slope = depth(x, y + 1) - depth(x, y - 1);
  return least + most * Math.max(0, Math.min(1, slope / 2));
}

/** The spring's water at one of its four moments: it laps at a bank of red earth. */
function spring(mask, frame) {
  const [depth, rough] = [depthIn(mask), fadingNoise(mask + 520, 18)];
  const swell = Math.sin((frame / 4) * 2 * Math.PI) * 1.8;
  const inside = (x, y) => depth(x, y) + rough(x, y) * 5;
  const below = (level) => (x, y) => level - inside(x, y);
  const lapping = (level) => (x, y) => level + bankHeight(depth, x, y, 5, 9) + swell - inside(x, y);
  return draw(tile, tile, (p) => {
    p.paint(below(-3), "moss").paint(below(-1), "ink").paint(below(2), "clay").paint(below(5), "brick");
    p.paint((x, y) => bankHeight(depth, x, y, 5, 9) - 1 - inside(x, y), "iris");
    p.paint(lapping(0), "white").paint(lapping(4), "ice").paint(lapping(9), "sky");
  });
}

/** A canal without water: a rim of stone, walls, cracked mud. */
function dryCanal(mask) {
  const depth = depthIn(mask);
  const below = (level) => (x, y) => level - depth(x, y);
  const floor = (x, y) => bankHeight(depth, x, y, 8, 14) - depth(x, y);
  const mud = repeated(stroke("8,20 22,30 38,24 52,34 66,28", 1.2));
  const crossing = repeated(stroke("30,4 22,30 30,48 26,66", 1.2));
  return draw(tile, tile, (p) => {
    p.paint(below(-9), "salmon", 0.4)
      .paint(below(-6), "ink")
      .paint(below(-2), "blush")
      .paint(below(1), "dust");
    p.paint(below(4), "ink").paint(below(6), "mauve").paint(floor, "clay");
    p.inside(floor, (x, y) => floor(x, y) + 4, "brick");
    p.inside((x, y) => floor(x, y) + 5, mud, "clay").inside((x, y) => floor(x, y) + 5, crossing, "clay");
  });
}

/** What fills a canal again: water alone, to lie over the dry one. */
function canalWater(mask, frame) {
  const depth = depthIn(mask);
  const rise = Math.sin((frame / 4) * 2 * Math.PI) * 1.2;
  const filled = (level) => (x, y) => level + rise + bankHeight(depth, x, y, 7, 7) - depth(x, y);
  return draw(tile, tile, (p) => p.paint(filled(0), "ice").paint(filled(4), "sky"));
}

/** What the Badlands are made of: grass around water, paving, the spring and the canals. */
export function oasisGroundSprites() {
  const sprites = { turf: strip(masks.map(turf)), paving: strip(masks.map(paving)) };
  for (let frame = 0; frame < 4; frame++) {
    sprites[`spring-${frame}`] = strip(masks.map((mask) => spring(mask, frame)));
    sprites[`canal-${frame}`] = strip(masks.map((mask) => canalWater(mask, frame)));
  }
  return { ...sprites, "canal-dry": strip(masks.map(dryCanal)) };
}
