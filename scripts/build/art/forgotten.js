import { createNoise, createRandom } from "./noise.js";
import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, union, wobbly } from "./shapes.js";

/** Draws a small thing around the middle of a picture, turned by an angle. */
const turned = (shape, cx, cy, angle) => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return (x, y) => shape((x - cx) * c + (y - cy) * s, -(x - cx) * s + (y - cy) * c);
};

function letter(p, x, y, angle, colour = "white") {
  const sheet = turned(box(-11, -8, 22, 16, 2), x, y, angle);
  p.object(sheet, colour, 3);
  p.inside(sheet, turned(union(capsule(-11, -8, 0, 2, 1), capsule(11, -8, 0, 2, 1)), x, y, angle), "dust");
  p.paint(turned(circle(0, 1, 2.6), x, y, angle), "rose");
}

function oldKey(p, x, y, angle) {
  const shape = turned(
    union(
      (u, v) => Math.abs(Math.hypot(u + 9, v) - 5) - 2,
      capsule(-3, 0, 12, 0, 2),
      box(7, 0, 3, 7),
      box(12, 0, 3, 5),
    ),
    x,
    y,
    angle,
  );
  p.object(shape, "apricot", 3);
}

function coin(p, x, y) {
  const disc = ellipse(x, y, 6, 5);
  p.object(disc, "butter", 3).inside(disc, shade(disc, 2, 2), "apricot");
}

function clockFace(p, x, y, r, angle) {
  p.object(circle(x, y, r), "apricot", 3).paint(circle(x, y, r - 4), "white");
  p.paint(turned(union(capsule(0, 0, 0, -r * 0.5, 1.3), capsule(0, 0, r * 0.4, 0, 1.3)), x, y, angle), "ink");
}

function jarAt(p, x, y, colour, light) {
  const body = union(box(x - 12, y - 22, 24, 24, 8), box(x - 8, y - 30, 16, 10));
  p.object(body, colour, 3).inside(body, box(x - 9, y - 20, 5, 16, 2.5), light);
  p.object(box(x - 10, y - 34, 20, 6, 2), "brick", 3);
}

/** A heap of all that nobody let go. */
function heap(seed, width, height) {
  const random = createRandom(seed);
  const mound = wobbly(
    (x, y) => Math.max(ellipse(width / 2, height - 8, width / 2 - 8, height - 34)(x, y), y - height + 8),
    createNoise(seed),
    5,
    12,
  );
  const along = (rise) => {
    const reach = (width / 2 - 26) * (1 - rise * 0.75);
    return [width / 2 + (random() * 2 - 1) * reach, height - 20 - rise * (height - 62)];
  };
  return draw(width, height, (p) => {
    p.object(mound, "mauve")
      .inside(mound, shade(mound, -10, -6), "plum")
      .inside(mound, shade(mound, 8, 9), "dust");
    clockFace(p, width * 0.28, height - 46, 15, 0.6);
    jarAt(p, width * 0.72, height - 30, "sky", "ice");
    const things = [letter, oldKey, letter, coin, letter, oldKey, coin, letter, letter, coin, oldKey, letter];
    things.forEach((thing, i) => {
      const [x, y] = along(i / things.length);
      thing(p, x, y, (random() - 0.5) * 2.4, i % 4 ? "white" : "butter");
    });
  });
}

function jar(colour, light) {
  return draw(40, 52, (p) => jarAt(p, 20, 44, colour, light));
}

function brokenJar() {
  return draw(56, 44, (p) => {
    const body = polygon("12,36 9,22 14,18 20,24 26,15 32,24 36,20 36,36", 3);
    p.object(body, "blue", 3).inside(body, box(13, 24, 5, 10, 2), "sky");
    p.object(polygon("42,34 50,30 48,38"), "sky", 3);
  });
}

/** A tall clock that stands still. */
function clock() {
  const body = box(12, 34, 44, 72, 6);
  return draw(68, 116, (p) => {
    p.object(box(6, 96, 56, 14, 4), "clay")
      .object(body, "brick")
      .inside(body, box(44, 34, 14, 72), "clay");
    p.object(box(22, 58, 22, 36, 4), "night", 3)
      .paint(capsule(33, 60, 38, 80, 1.4), "apricot")
      .object(circle(38, 82, 4), "butter", 2);
    p.object(union(circle(34, 30, 24), box(12, 30, 44, 22, 4)), "brick").inside(
      circle(34, 30, 24),
      shade(circle(34, 30, 24), -5, -3),
      "clay",
    );
    clockFace(p, 34, 31, 17, -0.7);
  });
}

function scattered(seed, things) {
  const random = createRandom(seed);
  return draw(76, 46, (p) => {
    for (const [i, thing] of things.entries()) {
      thing(p, 16 + i * 21 + random() * 6, 16 + random() * 14, (random() - 0.5) * 3);
    }
  });
}

/** A stone that somebody carved a line into; lit, so that it is read. */
function inscription() {
  const stone = wobbly(polygon("14,78 12,30 24,14 52,12 66,28 66,78", 5), createNoise(21), 3, 14);
  return draw(80, 92, (p) => {
    p.object(ellipse(40, 80, 32, 7), "mauve").object(stone, "dust");
    p.inside(stone, shade(stone, -8, -5), "mauve").inside(stone, shade(stone, 6, 7), "blush");
    for (const [y, from, to] of [
      [34, 26, 54],
      [45, 24, 50],
      [56, 26, 55],
      [67, 28, 44],
    ]) {
      p.paint(capsule(from, y, to, y, 2), "indigo");
    }
    p.paint(arc(40, 22, 5, Math.PI, 2 * Math.PI, 1.5), "indigo");
  });
}

/** Things that nobody let go, singly and in heaps. */
export function forgottenSprites() {
  return {
    heap: heap(5, 168, 128),
    "heap-small": heap(12, 116, 86),
    "jar-0": jar("sky", "ice"),
    "jar-1": jar("orchid", "candy"),
    "jar-broken": brokenJar(),
    clock: clock(),
    "letters-0": scattered(2, [letter, letter, letter]),
    "letters-1": scattered(7, [letter, oldKey, letter]),
    "old-keys": scattered(4, [oldKey, oldKey, coin]),
    inscription: inscription(),
  };
}
