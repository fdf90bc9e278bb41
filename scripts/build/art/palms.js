import { createRandom } from "./noise.js";
import { draw } from "./picture.js";
import { arc, capsule, circle, shade, union } from "./shapes.js";

/** A palm leaf: it rises from the heart of the crown, bends and hangs, and grows thin. */
function frond(cx, cy, reachX, lift, drop) {
  const joints = Array.from({ length: 9 }, (_, i) => {
    const t = i / 8;
    return [cx + reachX * t, cy - lift * 4 * t * (1 - t) + drop * t * t];
  });
  const pieces = joints.slice(1).map((to, i) => capsule(...joints[i], ...to, 10 * (1 - i / 8) ** 0.7 + 1));
  const rib = joints.slice(1).map((to, i) => capsule(...joints[i], ...to, 1.2));
  return { leaf: union(...pieces), rib: union(...rib) };
}

const FRONDS = [
  [-24, 26, -18],
  [22, 28, -20],
  [-58, 24, 6],
  [60, 24, 4],
  [-56, 14, 40],
  [56, 14, 42],
  [-26, 8, 50],
  [28, 8, 48],
];

function palmCrown(seed) {
  const random = createRandom(seed);
  const fronds = FRONDS.map(([x, lift, drop]) =>
    frond(76, 54, x + random() * 8 - 4, lift, drop + random() * 8),
  );
  return draw(152, 124, (p) => {
    for (const [index, { leaf, rib }] of fronds.entries()) {
      p.object(leaf, index < 2 ? "moss" : "leaf").inside(leaf, shade(leaf, 0, -5), "moss");
      p.inside(leaf, (x, y) => Math.max(leaf(x - 1, y + 4) + 5, leaf(x, y)), "lime");
      p.inside(leaf, rib, "moss");
    }
    for (const [x, y] of [
      [68, 62],
      [83, 64],
      [76, 56],
    ])
      p.object(circle(x, y, 6.5), "brick", 3).paint(circle(x - 2, y - 2, 2), "salmon");
  });
}

function palmTrunk(height) {
  const joints = Array.from({ length: 10 }, (_, i) => {
    const t = i / 9;
    return [30 - Math.sin(t * Math.PI) * 9, 8 + (height - 18) * t, 6 + 4 * t * t];
  });
  const wood = union(...joints.slice(1).map(([x, y, r], i) => capsule(joints[i][0], joints[i][1], x, y, r)));
  return draw(60, height, (p) => {
    p.object(wood, "brick").inside(wood, shade(wood, -6, 0), "clay");
    for (const [x, y, r] of joints) p.inside(wood, arc(x, y - 4, r + 3, 0.5, Math.PI - 0.5, 1.5), "clay");
    for (const [x, y, r] of joints) p.inside(wood, capsule(x - r + 3, y, x - r + 3, y + 5, 1.4), "salmon");
  });
}

/** Palms in two parts, as the crown sways and the trunk does not. */
export function palmSprites() {
  return {
    "palm-crown-0": palmCrown(3),
    "palm-crown-1": palmCrown(8),
    "palm-trunk-0": palmTrunk(112),
    "palm-trunk-1": palmTrunk(86),
  };
}
