import { createNoise } from "./noise.js";
import { draw } from "./picture.js";
import { box, capsule, circle, ellipse, polygon, shade, union, without, wobbly } from "./shapes.js";

const RIM = 6;

/** Two eyes that glare from under heavy lids. */
function glare(p, x, y, gap, size, lid) {
  for (const side of [-1, 1]) {
    const eye = ellipse(x + side * gap, y, size, size * 0.9);
    p.object(eye, "white", 4).inside(eye, circle(x + side * gap * 0.86, y + size * 0.25, size * 0.5), "ink");
    const brow = capsule(
      x + side * gap * 1.75,
      y - size * 1.15,
      x + side * gap * 0.4,
      y - size * 0.55,
      size * 0.42,
    );
    p.object(brow, lid, 4);
  }
}

/** A golden key as tall as a house, which walks on its own bit. */
function bigKey() {
  return draw(168, 208, (p) => {
    const shaft = box(68, 92, 32, 104, 8);
    const teeth = union(box(92, 132, 44, 22, 5), box(92, 168, 54, 26, 5));
    const stem = union(shaft, teeth);
    p.object(stem, "apricot", RIM)
      .inside(stem, shade(stem, 7, 6), "butter")
      .inside(stem, shade(stem, -8, -7), "clay");
    p.object(box(54, 100, 60, 18, 8), "butter", RIM).inside(
      box(54, 100, 60, 18, 8),
      box(54, 110, 60, 10),
      "apricot",
    );
    const bow = union(circle(84, 58, 48), circle(38, 52, 22), circle(130, 52, 22));
    p.object(bow, "apricot", RIM)
      .inside(bow, shade(bow, 9, 8), "butter")
      .inside(bow, shade(bow, -10, -10), "clay");
    for (const x of [36, 132]) p.object(circle(x, 52, 8), "plum", 4);
    glare(p, 84, 54, 19, 14, "clay");
    const mouth = polygon("62,80 72,88 84,82 96,88 106,80 100,94 68,94", 1);
    p.object(mouth, "plum", 4)
      .inside(mouth, polygon("72,80 78,88 84,80"), "white")
      .inside(mouth, polygon("86,80 92,88 98,80"), "white");
  });
}

/** Slabs of copper rock upon each other, numbered by nobody, with a face on the topmost. */
function endlessList() {
  const slabs = [
    [84, 184, 70, 20],
    [76, 150, 62, 21],
    [92, 116, 56, 20],
    [80, 82, 50, 20],
  ];
  return draw(176, 212, (p) => {
    slabs.forEach(([x, y, half, height], index) => {
      const slab = wobbly(
        box(x - half, y - height, half * 2, height * 2, 12),
        createNoise(40 + index),
        4,
        20,
      );
      p.object(slab, "brick", RIM)
        .inside(slab, shade(slab, 0, 9), "salmon")
        .inside(slab, shade(slab, -10, -12), "wine");
      for (const [dx, length] of [
        [-0.5, 16],
        [0.35, 22],
      ])
        p.inside(slab, capsule(x + half * dx, y + 4, x + half * dx + length, y + 6, 2), "wine");
    });
    const head = wobbly(polygon("50,70 46,36 66,12 104,10 124,34 122,70", 6), createNoise(51), 3, 18);
    p.object(head, "salmon", RIM)
      .inside(head, shade(head, 0, 9), "peach")
      .inside(head, shade(head, -10, -9), "brick");
    glare(p, 85, 42, 18, 12, "wine");
    p.object(box(62, 60, 46, 9, 4), "plum", 3);
    for (const x of [70, 82, 94]) p.paint(box(x, 60, 6, 6), "white");
    p.inside(head, polygon("60,20 76,12 70,26"), "white");
  });
}

/** A crystal that runs so hot that the air stands away from it. */
function hotShard() {
  return draw(172, 208, (p) => {
    const spikes = union(
      polygon("30,196 8,120 34,86 62,190", 3),
      polygon("142,196 164,112 136,78 110,190", 3),
      polygon("56,196 86,6 118,196", 4),
    );
    p.object(spikes, "coral", RIM);
    p.inside(spikes, polygon("86,6 56,196 86,196"), "apricot").inside(
      spikes,
      polygon("34,86 8,120 30,196"),
      "apricot",
    );
    p.inside(spikes, polygon("136,78 164,112 142,196 150,196"), "rose");
    const core = polygon("40,196 34,132 86,84 138,132 132,196", 6);
    p.object(core, "rose", RIM).inside(core, polygon("40,196 34,132 86,84 86,196"), "coral");
    p.inside(core, polygon("86,84 60,124 86,132 112,124"), "apricot").inside(
      core,
      polygon("86,84 72,112 86,120 100,112"),
      "butter",
    );
    for (const [x, y] of [
      [52, 180],
      [118, 184],
      [86, 188],
    ])
      p.inside(core, circle(x, y, 7), "butter");
    glare(p, 86, 146, 20, 13, "wine");
    const mouth = without(ellipse(86, 172, 20, 9), box(50, 156, 80, 12));
    p.object(mouth, "ink", 3).inside(mouth, ellipse(86, 176, 12, 4), "butter");
  });
}

/** The bosses of the arenas. */
export function wardenSprites() {
  return { bigKey: bigKey(), endlessList: endlessList(), hotShard: hotShard() };
}
