import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, union } from "./shapes.js";

const size = 56;

const icon = (paint) => draw(size, size, paint);

const bolt = [
  [31, 6],
  [13, 31],
  [25, 32],
  [21, 50],
  [43, 23],
  [30, 22],
];

function shield(p) {
  const shape = polygon("28,7 46,13 44,32 28,49 12,32 10,13", 2);
  p.object(shape, "blue").inside(shape, box(0, 0, 28, 60), "sky");
  for (const y of [20, 29]) p.inside(shape, capsule(19, y, 37, y, 2.4), "ice");
}

function discs(p) {
  for (const y of [38, 27, 16]) {
    const disc = union(ellipse(28, y, 18, 6), box(10, y, 36, 6), ellipse(28, y + 6, 18, 6));
    p.object(disc, "coral")
      .paint(ellipse(28, y, 18, 6), "apricot")
      .paint(circle(18, y + 8, 2), "butter");
  }
}

function beam(p) {
  const blade = (x, y) => Math.max(circle(22, 30, 24)(x, y), -circle(14, 34, 23)(x, y));
  p.object(blade, "ice")
    .inside(blade, circle(24, 28, 20), "sky")
    .inside(blade, circle(20, 32, 21), "white");
}

function boots(p) {
  const boot = union(box(14, 8, 18, 30, 5), box(14, 30, 32, 16, 7));
  p.object(boot, "moss")
    .inside(boot, box(0, 40, 60, 10), "ink")
    .inside(boot, box(14, 8, 18, 7), "lime");
  for (const y of [18, 26]) p.object(capsule(38, y, 47, y, 1.5), "white", 3);
}

function magnet(p) {
  const horseshoe = union(
    arc(28, 25, 14, Math.PI, 2 * Math.PI, 6),
    capsule(14, 25, 14, 42, 6),
    capsule(42, 25, 42, 42, 6),
  );
  p.object(horseshoe, "coral").inside(horseshoe, box(0, 37, 60, 20), "white");
}

function hourglass(p) {
  const glass = polygon("14,12 42,12 31,28 42,44 14,44 25,28", 1);
  p.object(glass, "ice")
    .inside(glass, polygon("20,20 36,20 28,29"), "butter")
    .inside(glass, box(10, 36, 40, 10), "butter");
  for (const y of [8, 43]) p.object(box(9, y, 38, 6, 3), "brick");
}

function bomb(p) {
  p.object(capsule(36, 18, 42, 10, 2), "dust")
    .object(circle(26, 32, 17), "plum")
    .paint(circle(19, 25, 5), "mauve");
  p.object(polygon("44,3 47,9 53,10 47,14 45,19 41,12"), "butter", 2);
}

function swords(p) {
  for (const flip of [1, -1]) {
    const at = (x) => 28 + (x - 28) * flip;
    p.object(capsule(at(12), 12, at(36), 38, 3.5), "white").paint(
      capsule(at(14), 12, at(34), 34, 1.2),
      "blush",
    );
    p.object(capsule(at(30), 43, at(42), 33, 2.5), "rose", 3).object(
      capsule(at(40), 42, at(44), 46, 3),
      "brick",
      3,
    );
  }
}

function trophy(p) {
  p.object((x, y) => Math.abs(circle(28, 18, 16)(x, y)) - 2, "apricot");
  const cup = union(box(16, 8, 24, 14), ellipse(28, 22, 12, 12), box(25, 30, 6, 12), box(17, 40, 22, 8, 3));
  p.object(cup, "butter")
    .inside(cup, box(32, 0, 20, 36), "apricot")
    .inside(cup, box(0, 44, 60, 6), "apricot");
}

/** Icons of skills and of the menus, all of one size. */
export function iconSprites() {
  return {
    "icon-beam": icon(beam),
    "icon-shuriken": icon((p) => {
      const blades = union(polygon("28,4 35,28 28,52 21,28", 1), polygon("4,28 28,21 52,28 28,35", 1));
      p.object(blades, "ice")
        .inside(blades, polygon("28,0 28,28 56,28"), "white")
        .object(circle(28, 28, 5), "blue", 3);
    }),
    "icon-shield": icon(shield),
    "icon-bolt": icon((p) =>
      p.object(polygon(bolt, 1), "butter").inside(polygon(bolt, 1), polygon("31,6 13,31 22,30"), "white"),
    ),
    "icon-mine": icon(bomb),
    "icon-store": icon(discs),
    "icon-boots": icon(boots),
    "icon-magnet": icon(magnet),
    "icon-time": icon(hourglass),
    "icon-swords": icon(swords),
    "icon-trophy": icon(trophy),
    "icon-heart": icon((p) => {
      const heart = union(circle(19, 22, 12), circle(37, 22, 12), polygon("9,28 47,28 28,48", 2));
      p.object(heart, "coral").paint(ellipse(17, 18, 5, 4), "candy");
    }),
  };
}
