import { createNoise, createRandom } from "./noise.js";
import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, stroke, union, wobbly } from "./shapes.js";

const rim = 6;
const MIDDLE = { x: 140, y: 128 };
const YARNS = ["rose", "sky", "butter", "lime", "candy", "apricot", "iris"];

/** A turn of yarn round the ball: a bent line from one side to the other. */
function winding(random, width) {
  const angle = random() * Math.PI;
  const bow = (random() - 0.5) * 90;
  const at = (along) => {
    const [u, v] = [along * 112, bow * (1 - along * along)];
    return [
      MIDDLE.x + u * Math.cos(angle) - v * Math.sin(angle),
      MIDDLE.y + u * Math.sin(angle) + v * Math.cos(angle),
    ];
  };
  return stroke([-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map(at), width);
}

/** The ball that it is: yarn of all colours, wound over whatever was near. */
function body() {
  const random = createRandom(12);
  const ball = wobbly(ellipse(MIDDLE.x, MIDDLE.y, 108, 100), createNoise(19), 5, 26);
  return draw(280, 250, (p) => {
    p.object(ball, "clay", rim).inside(ball, shade(ball, -24, -18), "berry");
    for (let turn = 0; turn < 34; turn++) {
      const line = winding(random, 4.6);
      const colour = YARNS[turn % YARNS.length];
      p.inside(ball, (x, y) => line(x, y) - 2.6, "night").inside(ball, line, colour);
      p.inside(ball, (x, y) => Math.max(line(x, y), line(x + 1.6, y + 2.4) + 3.4), "white");
    }
    caught(p);
    face(p);
    for (const side of [-1, 1]) {
      const end = [MIDDLE.x + side * 96, 214];
      p.object(
        stroke([[MIDDLE.x + side * 76, 186], end, [end[0] + side * 14, 236]], 4),
        side < 0 ? "sky" : "butter",
        4,
      );
    }
  });
}

/** What was tied in with the rest. */
function caught(p) {
  p.object(box(58, 62, 34, 26, 2), "white", 4)
    .paint(capsule(64, 70, 84, 70, 1.6), "dust")
    .paint(capsule(64, 78, 78, 78, 1.6), "dust");
  p.object(polygon("196,60 222,52 228,74 202,82", 2), "moss", 4).paint(
    polygon("200,64 206,62 210,78 204,80"),
    "lime",
  );
  p.object((x, y) => Math.abs(circle(206, 178, 9)(x, y)) - 3, "butter", 4).object(
    capsule(214, 184, 230, 198, 3),
    "butter",
    4,
  );
  p.paint(circle(206, 178, 5.6), "night");
}

/** A dark between the threads, out of which it looks. */
function face(p) {
  const hollow = wobbly(ellipse(MIDDLE.x, 116, 62, 34), createNoise(5), 4, 12);
  p.object(hollow, "night", 5).inside(hollow, ellipse(MIDDLE.x, 128, 60, 30), "ink");
  const mouth = arc(MIDDLE.x, 150, 30, 0.35, Math.PI - 0.35, 3.4);
  p.object(mouth, "candy", 4);
  for (const x of [120, 132, 148, 160]) p.object(capsule(x, 174, x + 2, 186, 2), "candy", 3);
}

/** A needle for an arm, hung from the middle of its upper edge. */
function arm(colour, light) {
  return draw(60, 178, (p) => {
    const upper = capsule(30, 16, 44, 78, 8);
    const needle = polygon("38,72 52,78 26,166 22,166", 2);
    p.object(union(upper, circle(30, 18, 12)), colour, rim).inside(upper, capsule(27, 18, 40, 76, 2), light);
    for (const y of [34, 48, 62]) p.inside(upper, capsule(18, y + 4, 60, y - 8, 1.6), "ink");
    p.object(needle, "blush", 5).inside(needle, polygon("38,72 44,75 24,160"), "white");
    p.object(circle(45, 78, 10), colour, 5).paint(circle(42, 75, 3), light);
  });
}

/** An eye like a button, sewn on; its holes are drawn where it looks. */
const button = (colour, light) =>
  draw(60, 60, (p) => {
    const disc = circle(30, 30, 22);
    p.object(disc, colour, 5).inside(disc, shade(disc, 5, 6), light);
    p.paint((x, y) => Math.abs(circle(30, 30, 16)(x, y)) - 1.6, "ink");
  });

/** A stitch for an eye that is shut. */
const stitch = () =>
  draw(60, 60, (p) => {
    p.object(capsule(12, 30, 48, 30, 3), "candy", 4);
    for (const x of [18, 30, 42]) p.object(capsule(x, 22, x, 38, 2), "candy", 3);
  });

/** Sprites of Tangle: its ball, two kinds of arms, its eyes. */
export function tangleSprites() {
  return {
    "tangle-body": body(),
    "tangle-arm-0": arm("orchid", "candy"),
    "tangle-arm-1": arm("iris", "sky"),
    "tangle-eye-0": button("butter", "white"),
    "tangle-eye-1": button("sky", "ice"),
    "tangle-shut": stitch(),
  };
}
