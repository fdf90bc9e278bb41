import { createNoise } from "./noise.js";
import { draw, strip } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, stroke, union, wobbly } from "./shapes.js";

/** A bowl of iron on a pillar of stone: a torch, while it is out. */
function brazier() {
  const pillar = polygon("24,84 27,50 45,50 48,84", 2);
  const bowl = (x, y) => Math.max(ellipse(36, 34, 26, 22)(x, y), 32 - y);
  return draw(72, 96, (p) => {
    p.object(box(14, 78, 44, 12, 4), "mauve").inside(box(14, 78, 44, 12, 4), box(14, 84, 44, 8), "plum");
    p.object(pillar, "dust").inside(pillar, box(38, 40, 14, 50), "mauve");
    p.object(bowl, "plum").inside(bowl, shade(bowl, 6, 4), "mauve");
    p.object(ellipse(36, 32, 26, 7), "night").paint(ellipse(36, 33, 20, 4), "berry");
    for (const [x, y] of [
      [27, 31],
      [36, 34],
      [45, 31],
    ]) {
      p.paint(ellipse(x, y, 5, 2.6), "ink");
    }
  });
}

/** One moment of a flame; `lean` bends its tip. */
function flame([outer, middle, inner], lean, stretch) {
  const tongue = (width, height) => {
    const top = 62 - height * stretch;
    return polygon(
      [
        [30 - width, 56],
        [30 - width * 1.1, 44],
        [30 - width * 0.55 + lean * 0.4, 56 - height * 0.5],
        [30 + lean, top],
        [30 + width * 0.5 + lean * 0.5, 56 - height * 0.42],
        [30 + width * 1.1, 42],
        [30 + width, 56],
      ],
      4,
    );
  };
  return draw(60, 68, (p) => {
    p.object(tongue(13, 46), outer, 4).paint(tongue(9, 33), middle).paint(tongue(4, 18), inner);
  });
}

const flames = (colours) =>
  strip([flame(colours, 4, 1), flame(colours, -2, 1.08), flame(colours, -5, 0.96), flame(colours, 2, 1.1)]);

/** A lever that makes a flame stay: up it waits, down it holds. */
function lever(isDown) {
  const base = box(12, 48, 56, 28, 7);
  return draw(80, 88, (p) => {
    const tip = isDown ? [64, 30] : [18, 14];
    p.object(base, "dust")
      .inside(base, box(12, 66, 56, 12), "mauve")
      .inside(base, box(18, 51, 44, 4, 2), "blush");
    p.object(box(26, 46, 28, 9, 4), "plum", 3);
    p.object(capsule(40, 51, ...tip, 4), "mauve").object(circle(...tip, 9), isDown ? "ice" : "coral");
    p.paint(circle(tip[0] - 3, tip[1] - 3, 2.6), "white");
    // A closed ring: the sign for what does not run out.
    p.paint((x, y) => Math.abs(circle(40, 66, 6)(x, y)) - 1.6, isDown ? "ice" : "plum");
  });
}

function chest(isOpen) {
  const body = box(10, 40, 68, 36, 6);
  const lid = isOpen
    ? (x, y) => Math.max(box(10, 4, 68, 34, 12)(x, y), 0 - y)
    : (x, y) => Math.max(box(10, 18, 68, 44, 16)(x, y), y - 46);
  return draw(88, 84, (p) => {
    p.object(lid, isOpen ? "clay" : "brick");
    if (isOpen) p.inside(lid, box(16, 12, 56, 40, 6), "night");
    else p.inside(lid, box(16, 22, 56, 5, 2.5), "salmon");
    p.object(body, "brick").inside(body, box(10, 64, 68, 14), "clay");
    if (isOpen) p.inside(body, box(16, 40, 56, 7), "night");
    for (const x of [20, 60]) p.inside(union(body, isOpen ? body : lid), box(x, 10, 8, 70), "apricot");
    p.object(box(35, isOpen ? 44 : 38, 18, 18, 4), "butter", 3).paint(
      box(42, isOpen ? 50 : 44, 4, 8, 2),
      "ink",
    );
  });
}

/** A standing stone with the sign of a save: asleep it is dark, awake it shines. */
function checkpoint(isAwake) {
  const stone = wobbly(polygon("20,104 16,44 34,14 62,14 80,44 76,104", 5), createNoise(17), 3, 16);
  const [deep, glow] = isAwake ? ["blue", "ice"] : ["plum", "mauve"];
  return draw(96, 120, (p) => {
    p.object(ellipse(48, 106, 42, 9), "mauve").object(stone, "dust");
    p.inside(stone, shade(stone, -10, -6), "mauve").inside(stone, shade(stone, 7, 8), "blush");
    p.object(circle(48, 54, 20), deep, 3);
    p.paint((x, y) => Math.abs(circle(48, 54, 12)(x, y)) - 2.4, glow);
    p.paint(stroke("48,54 48,46 48,54 54,58", 2), glow).paint(circle(48, 54, 3), glow);
    for (const y of [84, 93]) p.paint(capsule(36, y, 60, y, 2), deep);
  });
}

/** The shrine of the Cache Beam: steps, an altar, and horns that hold the light between them. */
function shrine() {
  const altar = box(40, 62, 80, 44, 6);
  const horn = (side) =>
    stroke(
      [
        [80 + side * 34, 64],
        [80 + side * 46, 44],
        [80 + side * 40, 20],
        [80 + side * 26, 10],
      ],
      7,
    );
  return draw(160, 140, (p) => {
    for (const [left, top, width] of [
      [8, 112, 144],
      [24, 98, 112],
    ]) {
      const step = box(left, top, width, 22, 6);
      p.object(step, "dust").inside(step, box(left, top + 12, width, 12), "mauve");
    }
    for (const side of [-1, 1]) {
      p.object(horn(side), "dust").inside(horn(side), shade(horn(side), -4, -3), "mauve");
    }
    p.object(altar, "dust")
      .inside(altar, box(40, 84, 80, 24), "mauve")
      .inside(altar, box(48, 65, 64, 5, 2.5), "blush");
    p.object(ellipse(80, 64, 30, 7), "indigo", 3).paint(ellipse(80, 64, 20, 4), "blue");
    for (const y of [82, 90, 98]) p.paint(capsule(64, y, 96, y, 2), "ice");
  });
}

/** One dash of the ring that shows how long a flame has left. */
function pip() {
  return draw(14, 20, (p) => p.paint(box(2, 2, 10, 16, 4), "ink").paint(box(4, 4, 6, 12, 3), "white"));
}

/** A closed ring, for a flame without an end. */
function foreverRing() {
  return draw(112, 112, (p) => {
    const ring = (x, y) => Math.abs(circle(56, 56, 47)(x, y)) - 3;
    p.paint((x, y) => ring(x, y) - 2.5, "ink").paint(ring, "ice");
    p.paint(arc(56, 56, 47, Math.PI * 1.1, Math.PI * 1.5, 1.4), "white");
  });
}

/** Things in the cave that one uses. */
export function caveThingSprites() {
  return {
    torch: brazier(),
    flame: flames(["coral", "apricot", "butter"]),
    "flame-held": flames(["blue", "sky", "white"]),
    lever: strip([lever(false), lever(true)]),
    chest: strip([chest(false), chest(true)]),
    checkpoint: strip([checkpoint(false), checkpoint(true)]),
    "beam-shrine": shrine(),
    "ttl-pip": pip(),
    "ttl-forever": foreverRing(),
  };
}
