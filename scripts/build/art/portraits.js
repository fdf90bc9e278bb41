import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, stroke, union } from "./shapes.js";

const YARNS = ["rose", "sky", "butter", "lime", "candy", "iris"];

/** A turn of yarn round the ball, bent as the ball is. */
function yarn(tilt, offset) {
  const [c, s] = [Math.cos(tilt), Math.sin(tilt)];
  const at = (along) => {
    const [u, v] = [along * 30, offset * (1.25 - 0.5 * along * along)];
    return [36 + u * c - v * s, 38 + u * s + v * c];
  };
  return stroke([-1, -0.5, 0, 0.5, 1].map(at), 2.1);
}

function wind(p, ball) {
  for (const [layer, tilt] of [0.5, -0.7].entries())
    for (let turn = -4; turn <= 4; turn++) {
      if (layer === 1 && turn % 2) continue;
      const line = yarn(tilt, turn * 6);
      p.inside(ball, (x, y) => line(x, y) - 1.2, "night");
      p.inside(ball, line, YARNS[(turn + 4 + layer * 3) % YARNS.length]);
    }
}

const needle = (side, rise) =>
  polygon([
    [36 + side * 20, 34 - rise],
    [36 + side * 20, 43 - rise],
    [36 + side * 33, 27 - rise * 1.2],
  ]);

/** Tangle, near: a ball of everybody's yarn, and two buttons in a dark between the threads. */
const tangle = () =>
  draw(72, 72, (p) => {
    for (const side of [-1, 1]) for (const rise of [-14, 8]) p.object(needle(side, rise), "blush", 3);
    const ball = circle(36, 40, 25);
    p.object(ball, "berry");
    wind(p, ball);
    const hollow = ellipse(36, 37, 19, 9);
    p.inside(ball, (x, y) => hollow(x, y) - 2, "ink").inside(ball, hollow, "night");
    for (const [x, radius, colour] of [
      [27, 7, "butter"],
      [45, 6, "sky"],
    ]) {
      p.object(circle(x, 37, radius), colour, 2);
      for (const hole of [-2, 2]) p.paint(circle(x + hole, 37, 1.4), "ink");
    }
    p.object(arc(36, 49, 8, 0.4, Math.PI - 0.4, 1.4), "candy", 2);
  });

/** The Bottleneck, near: cork, neck, one eye, and a gate with teeth for a mouth. */
const bottleneck = () =>
  draw(72, 76, (p) => {
    const belly = union(ellipse(36, 52, 29, 20), polygon("26,24 46,24 52,40 20,40", 3));
    p.object(polygon("28,16 26,6 46,6 44,16", 2), "apricot");
    p.object(belly, "brick").inside(belly, shade(belly, -6, -3), "clay");
    p.inside(belly, shade(belly, 3, 4), "salmon");
    p.object(box(24, 16, 24, 7, 3), "salmon", 3).paint(box(26, 17, 20, 2, 1), "peach");
    const eye = ellipse(36, 34, 9, 6);
    p.object(eye, "white", 3)
      .paint(circle(36, 35, 3.4), "ink")
      .paint(circle(35, 34, 1), "white");
    const gate = (x, y) => Math.min(box(22, 54, 28, 17, 2)(x, y), ellipse(36, 54, 14, 8)(x, y));
    p.paint((x, y) => gate(x, y) - 5, "ink")
      .paint((x, y) => gate(x, y) - 2, "dust")
      .paint(gate, "ink");
    for (const x of [27, 33, 39, 45]) p.inside(gate, capsule(x, 46, x, 62, 1.6), "blush");
  });

/** The Babble, near: grown together out of bubbles, and talking with every mouth it has. */
const babble = () =>
  draw(72, 72, (p) => {
    const lumps = [circle(16, 26, 11), circle(56, 25, 12), circle(29, 17, 12), circle(46, 15, 11)];
    const body = union(ellipse(36, 39, 30, 24), ...lumps, polygon("24,58 38,70 48,58", 2));
    p.object(body, "pink")
      .inside(body, shade(body, -6, -5), "orchid")
      .inside(body, shade(body, 4, 5), "candy");
    for (const [x, y, half] of [
      [16, 25, 6],
      [57, 24, 6],
      [36, 14, 7],
    ]) {
      const small = ellipse(x, y, half, half * 0.6);
      p.object(small, "wine", 2).inside(small, box(x - half, y - half, half * 2, half * 0.7), "white");
    }
    const mouth = ellipse(36, 43, 21, 14);
    p.object(mouth, "wine", 3).inside(mouth, ellipse(36, 55, 12, 7), "coral");
    for (let x = 19; x < 53; x += 6) p.inside(mouth, box(x, 28, 5, 7, 1.5), "white");
    for (let x = 22; x < 50; x += 6) p.inside(mouth, box(x, 52, 5, 6, 1.5), "blush");
  });

/** Portraits of bosses who are too large to be shown beside what they say. */
export function portraitSprites() {
  return { "tangle-face": tangle(), "bottleneck-face": bottleneck(), "babble-face": babble() };
}
