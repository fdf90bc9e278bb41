import { createNoise, createRandom } from "./noise.js";
import { draw } from "./picture.js";
import { capsule, circle, ellipse, moved, petals, polygon, shade, union, wobbly } from "./shapes.js";

function ribs(p, shape, xs, top, bottom) {
  for (const x of xs) p.inside(shape, capsule(x, top, x, bottom, 1.3), "leaf");
}

/** The tall cactus with its two arms, one with a blossom. */
function cactus() {
  const body = union(
    capsule(44, 24, 44, 106, 14),
    capsule(18, 48, 18, 64, 8),
    capsule(18, 66, 40, 74, 8),
    capsule(70, 36, 70, 54, 8),
    capsule(70, 56, 48, 64, 8),
  );
  return draw(88, 118, (p) => {
    const rooted = (x, y) => Math.max(body(x, y), y - 110);
    p.object(rooted, "moss").inside(rooted, (x, y) => body(x + 6, y) + 7, "leaf");
    ribs(p, rooted, [38, 46, 53], 16, 108);
    for (const [x, y] of [
      [34, 40],
      [50, 54],
      [36, 84],
      [52, 92],
      [16, 52],
      [70, 44],
    ])
      p.paint(capsule(x, y, x + 3, y - 3, 1), "lime");
    p.object(petals(44, 11, 4.5, 5), "pink", 3).paint(circle(44, 11, 2.6), "butter");
    p.object(petals(70, 28, 3.6, 5), "candy", 3).paint(circle(70, 28, 2), "butter");
  });
}

function barrel() {
  const ball = ellipse(32, 36, 23, 21);
  return draw(64, 64, (p) => {
    p.object(ball, "moss").inside(ball, moved(ellipse(32, 36, 18, 17), -5, -5), "leaf");
    for (const bend of [-14, -5, 5, 14]) {
      const rib = (x, y) => Math.abs(x - 32 - bend * Math.cos((y - 36) / 16)) - 1.3;
      p.inside(ball, rib, "moss");
    }
    for (const [x, y] of [
      [20, 30],
      [29, 42],
      [38, 28],
      [45, 40],
    ])
      p.paint(capsule(x, y, x + 2, y - 4, 1), "butter");
    p.object(petals(32, 15, 4.4, 6), "coral", 3).paint(circle(32, 15, 2.6), "butter");
  });
}

function agave(seed, tip) {
  const random = createRandom(seed);
  const blade = (index) => {
    const angle = -Math.PI + (index / 8) * Math.PI;
    const length = 30 + random() * 6;
    const [x, y] = [40 + Math.cos(angle) * length, 48 + Math.sin(angle) * length * 0.95];
    return [
      polygon(
        [
          [34, 52],
          [x, y],
          [46, 52],
        ],
        2.5,
      ),
      x,
      y,
    ];
  };
  const order = [4, 3, 5, 2, 6, 1, 7, 0, 8];
  return draw(80, 66, (p) => {
    for (const [shape, x, y] of order.map(blade)) {
      p.object(shape, "moss", 3.5)
        .inside(shape, shade(shape, 4, 0), "leaf")
        .paint(circle(x, y, 2), tip);
    }
  });
}

/** Thorny brush without a leaf. */
function brush(seed) {
  const random = createRandom(seed);
  const twigs = Array.from({ length: 7 }, (_, i) => {
    const angle = -Math.PI * (0.12 + 0.76 * (i / 6));
    const length = 24 + random() * 10;
    return capsule(34, 44, 34 + Math.cos(angle) * length, 44 + Math.sin(angle) * length, 2);
  });
  return draw(68, 54, (p) =>
    p.object(union(...twigs), "clay", 3).paint(moved(union(...twigs), -1, -1), "brick"),
  );
}

/** A round bush that lives on the dew; its berries are the evening's colour. */
function dewBush(seed) {
  const shape = wobbly(ellipse(40, 36, 29, 20), createNoise(seed), 6, 10);
  const random = createRandom(seed);
  return draw(80, 66, (p) => {
    p.object(shape, "leaf").inside(shape, wobbly(shade(shape, -5, -8), createNoise(seed + 1), 3, 8), "moss");
    p.inside(shape, (x, y) => Math.max(shape(x + 7, y + 8), shape(x, y) + 5), "lime");
    for (let i = 0; i < 6; i++) {
      const [x, y] = [20 + random() * 40, 26 + random() * 22];
      p.object(circle(x, y, 3.6), "orchid", 2.5).paint(circle(x - 1, y - 1, 1.2), "candy");
    }
  });
}

/** What grows where there is little water, and what grows where there is enough. */
export function desertPlantSprites() {
  return {
    cactus: cactus(),
    "cactus-barrel": barrel(),
    "agave-0": agave(2, "butter"),
    "agave-1": agave(7, "pink"),
    brush: brush(4),
    "dew-bush": dewBush(6),
  };
}
