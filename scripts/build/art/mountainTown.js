import { draw, strip } from "./picture.js";
import { box, capsule, circle, ellipse, polygon, shade, stroke, union } from "./shapes.js";

/** A lamp of copper; its pole has gone green. */
function lamp() {
  return draw(60, 128, (p) => {
    const pole = union(box(26, 44, 8, 76), box(17, 108, 26, 12, 5));
    p.object(pole, "moss")
      .inside(pole, shade(pole, -3, 0), "plum")
      .inside(pole, box(26, 44, 8, 14), "salmon");
    const glass = union(circle(30, 32, 14), box(20, 34, 20, 14, 4));
    p.object(glass, "apricot")
      .inside(glass, ellipse(30, 34, 8, 10), "butter")
      .inside(glass, ellipse(30, 36, 4, 6), "white");
    p.object(polygon("12,22 30,6 48,22", 3), "salmon").paint(polygon("17,18 30,7 43,18 30,15", 2), "white");
  });
}

/** A sign on a post: an arrow, and a coloured tag for those who cannot read. */
function sign() {
  return draw(92, 96, (p) => {
    p.object(box(40, 10, 12, 80, 4), "brick").inside(box(40, 10, 12, 80, 4), box(47, 0, 8, 96), "clay");
    const arrow = polygon("12,20 68,20 82,34 68,48 12,48", 3);
    p.object(arrow, "peach")
      .inside(arrow, box(0, 40, 92, 10), "salmon")
      .inside(arrow, box(0, 17, 92, 5), "white");
    p.paint(capsule(32, 34, 60, 34, 2), "clay").object(circle(21, 34, 5), "moss", 2);
  });
}

/** A bridge of planks, seen from above: what walks over it is drawn later. */
function bridge() {
  return draw(216, 156, (p) => {
    const deck = box(8, 14, 200, 126, 4);
    p.object(deck, "salmon");
    for (let x = 8; x < 208; x += 20) {
      p.inside(deck, box(x, 14, 18, 5), "peach").inside(deck, box(x + 17, 14, 3, 126), "clay");
      p.inside(deck, box(x, 124, 18, 16), "brick");
      p.inside(deck, capsule(x + 8, 30 + ((x * 7) % 60), x + 8, 52 + ((x * 7) % 60), 1.2), "brick");
    }
    for (const y of [10, 134]) {
      p.object(box(4, y, 208, 8, 3), "brick").paint(box(4, y, 208, 3, 2), "white");
      for (const x of [6, 98, 198])
        p.object(box(x, y - 6, 12, 18, 4), "clay").paint(box(x, y - 6, 12, 5, 3), "white");
    }
  });
}

/** A cord of little flags from mast to mast; four moments of the wind. */
function flags(moment) {
  return draw(200, 96, (p) => {
    for (const x of [6, 186]) p.object(box(x, 14, 8, 78, 3), "brick");
    const sag = (x) => 20 + 14 * Math.sin((Math.PI * (x - 10)) / 180);
    const cord = Array.from({ length: 10 }, (_, i) => [10 + i * 20, sag(10 + i * 20)]);
    p.paint(stroke(cord, 2), "ink");
    ["coral", "butter", "leaf", "sky", "orchid", "coral", "butter", "leaf"].forEach((colour, index) => {
      const x = 20 + index * 20;
      const blow = Math.sin((index / 3 + moment / 4) * 2 * Math.PI) * 4;
      p.object(
        polygon(
          [
            [x, sag(x) + 3],
            [x + 13, sag(x + 13) + 3],
            [x + 7 + blow, sag(x) + 22],
          ],
          1,
        ),
        colour,
        3,
      );
    });
  });
}

/** A bird far above, its wings up or down. */
function bird(lift) {
  return draw(44, 26, (p) => {
    const wings = stroke(
      `6,${13 - lift} 15,${11 - lift * 0.4} 22,14 29,${11 - lift * 0.4} 38,${13 - lift}`,
      2.2,
    );
    p.object(wings, "white", 3).paint(ellipse(22, 14, 5, 3), "white");
  });
}

/** What the people of Coppershelf put up, and who flies over it. */
export function mountainTownSprites() {
  return {
    "copper-lamp": lamp(),
    "mountain-sign": sign(),
    "plank-bridge": bridge(),
    bird: strip([5, -5].map(bird)),
    "town-flags": strip([0, 1, 2, 3].map(flags)),
  };
}
