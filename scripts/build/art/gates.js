import { createNoise } from "./noise.js";
import { draw } from "./picture.js";
import { box, capsule, circle, ellipse, shade, union, wobbly } from "./shapes.js";

/** The gate to the next realm: heavy wings between stone towers, a dark glyph above. */
function gate() {
  const arch = union(box(52, 70, 120, 106), ellipse(112, 70, 60, 42));
  return draw(224, 188, (p) => {
    p.object(union(box(30, 44, 164, 132, 10), ellipse(112, 52, 82, 40)), "dust");
    p.inside(box(30, 30, 164, 146, 10), box(30, 160, 164, 20), "mauve");
    p.object(arch, "plum");
    for (let x = 66; x < 170; x += 15) p.inside(arch, capsule(x, 20, x, 180, 1.6), "ink");
    for (const y of [84, 142]) p.inside(arch, box(40, y, 144, 10), "mauve");
    p.inside(arch, box(110, 20, 4, 160), "ink");
    for (const left of [10, 178]) {
      const tower = box(left, 34, 36, 144, 8);
      p.object(tower, "dust")
        .inside(tower, shade(tower, -9, 0), "mauve")
        .inside(tower, box(left, 34, 36, 7), "blush");
      p.inside(tower, box(left, 166, 36, 20), "plum");
    }
    p.object(circle(112, 112, 21), "mauve").paint(circle(112, 112, 16), "indigo");
  });
}

/** The glyph in the gate, drawn apart as it glows: three discs of memory. */
function gateGlyph() {
  return draw(36, 36, (p) => {
    for (const y of [8, 18, 28]) p.paint(capsule(10, y, 26, y, 3.2), "ice");
  });
}

/** The seal of the gate as one sees it from close by. */
function gateSeal() {
  return draw(64, 64, (p) => {
    p.object(circle(32, 32, 26), "mauve").inside(circle(32, 32, 26), shade(circle(32, 32, 26), 4, 5), "dust");
    p.object(circle(32, 32, 18), "indigo", 3);
    for (const y of [22, 32, 42]) p.paint(capsule(24, y, 40, y, 3.4), "ice");
  });
}

/** A round frame of stones on the ground that holds the portal's light. */
function portalRing() {
  return draw(168, 176, (p) => {
    p.object(union(ellipse(84, 156, 70, 14), box(14, 146, 140, 10)), "mauve").paint(
      ellipse(84, 146, 70, 14),
      "dust",
    );
    p.object((x, y) => Math.abs(ellipse(84, 80, 58, 66)(x, y)) - 11, "mauve");
    const frame = (x, y) => Math.abs(ellipse(84, 80, 58, 66)(x, y)) - 11;
    p.inside(frame, shade(frame, 5, 5), "dust");
    for (let i = 0; i < 12; i++) {
      const angle = (i / 12) * 2 * Math.PI;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      p.inside(frame, capsule(84 + c * 40, 80 + s * 48, 84 + c * 76, 80 + s * 84, 1.6), "ink");
    }
    for (const [x, y] of [
      [84, 14],
      [26, 80],
      [142, 80],
    ])
      p.object(circle(x, y, 8), "butter", 3).paint(circle(x - 2, y - 2, 3), "white");
  });
}

/** The portal's light: turned slowly, two layers of it look alive. */
function portalLight(colour, inner) {
  return draw(104, 120, (p) => {
    p.paint(ellipse(52, 60, 47, 55), colour);
    const noise = createNoise(inner === "ice" ? 3 : 8);
    p.paint(wobbly(ellipse(52, 60, 34, 41), noise, 9, 14), inner);
  });
}

/** The gate to the next realm, and the portal to the arena. */
export function gateSprites() {
  return {
    gate: gate(),
    "gate-glyph": gateGlyph(),
    "gate-seal": gateSeal(),
    "portal-ring": portalRing(),
    "portal-glow": portalLight("violet", "iris"),
    "portal-core": portalLight("blue", "ice"),
  };
}
