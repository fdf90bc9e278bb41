import { createNoise } from "./noise.js";
import { draw, strip } from "./picture.js";
import { box, capsule, circle, ellipse, shade, stroke, union, without, wobbly } from "./shapes.js";

/** How much of a door has sunk into the ground, frame by frame. */
const sunk = [0, 0.34, 0.7, 1];

const flameSign = (x, y) =>
  union(
    ellipse(x, y + 4, 8, 9),
    stroke(
      [
        [x - 4, y],
        [x + 1, y - 12],
        [x + 4, y],
      ],
      4,
    ),
  );
const keyhole = (x, y) => union(circle(x, y - 4, 7), capsule(x, y, x, y + 12, 3.4));

/** A cog: something else in the place turns this one. */
const cog = (x, y) =>
  without(
    union(
      circle(x, y, 10),
      ...[0, 1, 2, 3].map((tooth) => {
        const [dx, dy] = [Math.cos((tooth * Math.PI) / 4) * 14, Math.sin((tooth * Math.PI) / 4) * 14];
        return capsule(x - dx, y - dy, x + dx, y + dy, 2.6);
      }),
    ),
    circle(x, y, 4.5),
  );

/** What each kind of door shows: the colour of its slab and its sign. */
const kinds = {
  torch: { slab: "dust", edge: "blush", low: "mauve", sign: flameSign, ground: "plum", light: "apricot" },
  key: { slab: "salmon", edge: "peach", low: "brick", sign: keyhole, ground: "apricot", light: "ink" },
  device: { slab: "sky", edge: "ice", low: "blue", sign: cog, ground: "indigo", light: "butter" },
  boss: {
    slab: "grape",
    edge: "orchid",
    low: "purple",
    sign: (x, y) => union(ellipse(x, y, 15, 10), box(x - 4, y - 16, 8, 32, 4)),
    ground: "night",
    light: "candy",
  },
};

/** A slab across a way that leads up or down, seen from the front. It is `width` wide and sinks into its sill. */
function front({ slab, edge, low, sign, ground, light }, share) {
  const [width, height, foot] = [136, 124, 116];
  const top = 12 + share * (foot - 12);
  return draw(width, height, (p) => {
    const sill = box(6, foot - 14, width - 12, 18, 5);
    p.object(sill, "plum").inside(sill, box(6, foot - 14, width - 12, 6, 3), "mauve");
    if (share === 1) return;
    const above = (_x, y) => y - foot + 6;
    const body = (x, y) => Math.max(box(10, top, width - 20, 130, 10)(x, y), above(x, y));
    p.object(body, slab).inside(body, box(10, top, width - 20, 8, 4), edge);
    p.inside(body, box(10, top + 78, width - 20, 60), low).inside(body, box(66.5, top, 3, 130), "plum");
    for (const x of [22, 114])
      p.inside(body, circle(x, top + 20, 4), "plum").inside(body, circle(x, top + 64, 4), "plum");
    const [cx, cy] = [68, top + 44];
    p.inside(body, (x, y) => circle(cx, cy, 25)(x, y), "ink").inside(body, circle(cx, cy, 21), ground);
    p.inside(body, sign(cx, cy), light);
  });
}

/** A slab across a way that leads left or right: one sees its top, and its narrow front. */
function side({ slab, edge, low, ground }, share) {
  const [width, height, foot] = [56, 196, 188];
  const rise = 52 * (1 - share);
  return draw(width, height, (p) => {
    const sill = box(8, foot - 132, width - 16, 132, 5);
    p.object(sill, "plum").inside(sill, box(8, foot - 132, 6, 132, 3), "mauve");
    if (share === 1) return;
    const whole = box(10, foot - 128 - rise, width - 20, 124 + rise, 7);
    const lid = box(10, foot - 128 - rise, width - 20, 124, 7);
    p.object(whole, low)
      .inside(whole, lid, slab)
      .inside(whole, shade(lid, 5, 5), edge);
    p.inside(whole, box(0, foot - 5 - rise, width, 3), "ink");
    for (const y of [30, 62, 94]) p.inside(lid, circle(28, foot - 128 - rise + y, 5), ground);
  });
}

/** The mouth of the cave on the green: a hill of rock with a dark way in, grown over at the top. */
function mouth() {
  const hill = wobbly((x, y) => Math.max(ellipse(150, 176, 140, 156)(x, y), y - 206), createNoise(31), 8, 26);
  const hole = box(98, 70, 104, 200, 52);
  const arch = (x, y) => Math.max(hole(x, y) - 16, y - 206);
  const grass = wobbly(
    (x, y) => Math.max(ellipse(150, 176, 142, 158)(x, y), -ellipse(150, 206, 150, 140)(x, y)),
    createNoise(8),
    7,
    12,
  );
  return draw(300, 216, (p) => {
    p.object(hill, "dust").inside(hill, shade(hill, -26, -8), "mauve");
    p.inside(hill, (x, y) => Math.max(hill(x + 18, y + 16), hill(x, y) + 10), "blush");
    for (const [x, y, w] of [
      [44, 150, 30],
      [62, 110, 22],
      [226, 120, 26],
      [240, 160, 28],
      [150, 48, 30],
    ]) {
      p.inside(hill, capsule(x, y, x + w, y + 5, 2), "mauve");
    }
    p.inside(hill, grass, "moss").inside(hill, (x, y) => grass(x, y + 6) + 3, "leaf");
    p.inside(hill, (x, y) => arch(x, y) - 4, "ink").inside(hill, arch, "mauve");
    for (let i = 0; i < 9; i++) {
      const angle = Math.PI + (i / 8) * Math.PI;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      p.inside(arch, capsule(150 + c * 48, 122 + s * 46, 150 + c * 76, 122 + s * 74, 1.8), "ink");
    }
    const way = (x, y) => Math.max(hole(x, y), y - 206);
    p.object(way, "plum", 3).inside(way, (x, y) => hole(x, y) + 12 - (y - 120) * 0.05, "night");
    p.inside(way, (x, y) => hole(x, y) + 26, "ink");
    p.inside(way, box(90, 192, 120, 30), "mauve").inside(way, box(90, 180, 120, 12), "plum");
  });
}

/** Doors of each kind, from shut to sunk, for ways that run up and down and for those that run aside. */
export function caveDoorSprites() {
  const sprites = {};
  for (const [name, kind] of Object.entries(kinds)) {
    sprites[`door-${name}`] = strip(sunk.map((share) => front(kind, share)));
    sprites[`door-${name}-side`] = strip(sunk.map((share) => side(kind, share)));
  }
  return sprites;
}

/** Where the cave begins, as it is seen from outside. */
export const caveMouthSprites = () => ({ "cave-mouth": mouth() });
