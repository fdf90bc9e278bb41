/** The shapes on the ground in which what is about to strike is announced. */
import { k } from "../context.js";
import { stampLine, tints } from "../systems/brush.js";

/** A circle that fills up: when it is full, it is struck. */
export function drawCircleTell(x, y, radius, share, tint) {
  const pos = k.vec2(x, y);
  k.drawCircle({ pos, radius, color: tint, opacity: 0.2 });
  k.drawCircle({ pos, radius: radius * share, color: tint, opacity: 0.28 });
  // A dark rim under the bright one is seen on every ground.
  k.drawCircle({ pos, radius, fill: false, outline: { width: 10, color: tints.ink, opacity: 0.6 } });
  k.drawCircle({ pos, radius, fill: false, outline: { width: 5, color: tint, opacity: 1 } });
}

/** A strip from a point along an angle, which fills up from there. */
export function drawLaneTell({ x, y }, angle, length, width, share, tint) {
  const bar = (left, top, wide, high, opacity) =>
    k.drawRect({ pos: k.vec2(left, top), width: wide, height: high, color: tint, opacity });
  k.pushTransform();
  k.pushTranslate(x, y);
  k.pushRotate((angle * 180) / Math.PI);
  bar(0, -width / 2, length, width, 0.2);
  bar(0, -width / 2, length * share, width, 0.26);
  for (const side of [-1, 1]) {
    const edge = (side * width) / 2;
    k.drawRect({ pos: k.vec2(0, edge - 4), width: length, height: 8, color: tints.ink, opacity: 0.5 });
    bar(0, edge - 2, length, 4, 0.95);
  }
  k.popTransform();
}

/** The way of a shot from a point along an angle, brighter as far as it has filled. */
export function drawRayTell({ x, y }, angle, length, share, tint) {
  const end = (part) => ({ x: x + Math.cos(angle) * length * part, y: y + Math.sin(angle) * length * part });
  stampLine("pixel", { x, y }, end(1), { thickness: 20, tint: tints.ink, opacity: 0.4 });
  stampLine("pixel", { x, y }, end(1), { thickness: 12, tint, opacity: 0.55 });
  stampLine("pixel", { x, y }, end(share), { thickness: 12, tint, opacity: 0.9 });
}
