import { createNoise } from "./noise.js";
import { draw } from "./picture.js";
import { box, capsule, circle, ellipse, polygon, shade, union, wobbly } from "./shapes.js";

/** Planks across a canal, as wide as a tile and its rim. */
function bridge() {
  return draw(84, 88, (p) => {
    const deck = box(8, 6, 68, 76, 5);
    p.object(deck, "salmon").inside(deck, (x) => x - 12, "peach");
    for (let y = 18; y < 82; y += 13) p.inside(deck, capsule(4, y, 80, y, 1.6), "clay");
    for (const x of [14, 70]) for (let y = 12; y < 82; y += 13) p.inside(deck, circle(x, y, 1.5), "clay");
  });
}

/** The same across a canal that runs from north to south. */
function bridgeAcross() {
  return draw(88, 84, (p) => {
    const deck = box(6, 8, 76, 68, 5);
    p.object(deck, "salmon").inside(deck, (_x, y) => y - 12, "peach");
    for (let x = 18; x < 82; x += 13) p.inside(deck, capsule(x, 4, x, 80, 1.6), "clay");
  });
}

/** The wheel that lifts the water, drawn apart as it turns. */
function wheel() {
  return draw(132, 132, (p) => {
    const rings = union(
      (x, y) => Math.abs(circle(66, 66, 50)(x, y)) - 4,
      (x, y) => Math.abs(circle(66, 66, 26)(x, y)) - 3,
    );
    const spokes = Array.from({ length: 8 }, (_, i) => {
      const [c, s] = [Math.cos((i / 8) * 2 * Math.PI), Math.sin((i / 8) * 2 * Math.PI)];
      return [
        capsule(66, 66, 66 + c * 50, 66 + s * 50, 2.6),
        capsule(66 + c * 47, 66 + s * 47, 66 + c * 59, 66 + s * 59, 5.5),
      ];
    });
    const frame = union(rings, ...spokes.map(([spoke]) => spoke));
    p.object(frame, "brick", 3.5).inside(frame, shade(frame, 2, 2), "salmon");
    for (const [, pail] of spokes) p.object(pail, "peach", 3.5);
    p.object(circle(66, 66, 9), "butter").paint(circle(63, 63, 3), "white");
  });
}

/** The two posts that carry the wheel. */
function wheelStand() {
  return draw(112, 92, (p) => {
    for (const points of ["18,84 50,20 58,20 30,84", "94,84 62,20 54,20 82,84"]) {
      const leg = polygon(points, 2);
      p.object(leg, "brick").inside(leg, shade(leg, -4, 0), "clay");
    }
    p.object(box(26, 60, 60, 8, 3), "brick").paint(box(26, 60, 60, 3, 1), "salmon");
  });
}

/** The way into the canal works: a dam of blocks in the red rock, its sluice drawn up, and dark behind. */
function sluice() {
  const dam = wobbly(box(8, 34, 264, 150, 14), createNoise(31), 2, 24);
  const opening = union(box(94, 104, 92, 90), ellipse(140, 104, 46, 34));
  return draw(280, 192, (p) => {
    p.object(dam, "salmon")
      .inside(dam, (_x, y) => y - 62, "peach")
      .inside(dam, box(0, 60, 280, 4), "ink");
    for (const y of [92, 122, 152]) p.inside(dam, capsule(0, y, 280, y, 1.6), "brick");
    for (const [row, y] of [78, 107, 137, 168].entries())
      for (let x = 30 + (row % 2) * 26; x < 270; x += 52)
        p.inside(dam, capsule(x, y - 12, x, y + 12, 1.6), "brick");
    p.inside(dam, (x) => 244 - x, "brick");
    const frame = (x, y) => opening(x, y) - 12;
    p.object(frame, "blush").inside(frame, (x) => 174 - x, "dust");
    p.object(opening, "night").inside(opening, (x, y) => opening(x, y - 16) + 10, "ink");
    const door = box(98, 40, 84, 44, 4);
    p.object(door, "grape")
      .inside(door, box(98, 52, 84, 6), "berry")
      .inside(door, box(98, 68, 84, 6), "berry");
    for (const x of [110, 170]) p.object(circle(x, 62, 4), "butter", 2.5);
    const winch = circle(140, 26, 15);
    p.object(winch, "dust")
      .inside(winch, (x, y) => Math.abs(circle(140, 26, 9)(x, y)) - 1.6, "mauve")
      .paint(circle(140, 26, 3), "plum");
    for (const x of [40, 240])
      p.paint(
        polygon(
          [
            [x, 84],
            [x + 9, 100],
            [x, 110],
            [x - 9, 100],
          ],
          2,
        ),
        "sky",
      );
  });
}

/** What the canals have: bridges, the wheel, and the sluice at which they begin. */
export function canalWorksSprites() {
  return {
    bridge: bridge(),
    "bridge-across": bridgeAcross(),
    "water-wheel": wheel(),
    "wheel-stand": wheelStand(),
    sluice: sluice(),
  };
}
