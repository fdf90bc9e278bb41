import { createRandom } from "./noise.js";
import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, union } from "./shapes.js";

const SPINES = ["rose", "blue", "moss", "butter", "grape", "coral", "sky", "violet", "apricot", "dust"];

function books(p, random, left, right, foot, height) {
  for (let x = left; x < right - 7; ) {
    const width = 7 + Math.floor(random() * 5);
    const tall = height * (0.66 + random() * 0.3);
    if (random() < 0.14) {
      x += width;
      continue;
    }
    const spine = box(x, foot - tall, Math.min(width, right - x) - 1.5, tall, 1);
    p.paint(spine, SPINES[Math.floor(random() * SPINES.length)]);
    p.inside(spine, box(x, foot - tall + 4, 20, 2.5), "white");
    x += width;
  }
}

/** A shelf that nobody has put in order. */
function shelf(seed) {
  const random = createRandom(seed);
  return draw(150, 158, (p) => {
    const frame = box(8, 8, 134, 142, 5);
    p.object(frame, "brick").inside(frame, box(8, 8, 134, 7, 3), "peach");
    p.inside(frame, box(134, 8, 10, 142), "clay");
    for (const top of [20, 63, 106]) {
      p.paint(box(17, top, 116, 36, 2), "night");
      books(p, random, 20, 130, top + 35, 34);
      p.paint(box(14, top + 35, 122, 5, 2), "salmon").paint(box(14, top + 38.5, 122, 2), "clay");
    }
    p.object(box(96, 2, 22, 9, 1), "white", 3).object(box(60, 3, 18, 7, 1), "butter", 3);
  });
}

/** A cabinet of card drawers, one of them open. */
function drawers() {
  return draw(88, 112, (p) => {
    const body = box(9, 12, 70, 92, 4);
    p.object(body, "brick")
      .inside(body, box(9, 12, 70, 6, 3), "peach")
      .inside(body, box(72, 12, 8, 92), "clay");
    for (const top of [23, 43, 63, 83])
      for (const left of [15, 45]) {
        p.object(box(left, top, 26, 14, 2), "salmon", 2);
        p.paint(box(left + 5, top + 3, 16, 5, 1), "white").paint(circle(left + 13, top + 11, 1.8), "butter");
      }
    p.object(box(43, 63, 30, 18, 2), "peach", 3).paint(box(47, 58, 22, 7, 1), "white");
    p.paint(box(49, 68, 18, 5, 1), "blush").paint(circle(58, 77, 2.2), "butter");
  });
}

/** A desk at which somebody once gave up, with the lamp still on. */
function desk() {
  return draw(128, 112, (p) => {
    for (const x of [16, 102]) p.object(box(x, 68, 11, 36, 3), "clay");
    p.object(box(9, 60, 110, 18, 4), "brick").inside(box(9, 60, 110, 18, 4), box(9, 60, 110, 6, 3), "salmon");
    p.object(box(70, 50, 34, 10, 2), "white", 3).object(box(74, 43, 27, 8, 2), "butter", 3);
    p.object(capsule(36, 58, 36, 34, 2.5), "apricot", 3).object(ellipse(36, 60, 12, 4), "apricot", 3);
    const hood = polygon("16,34 24,20 48,20 56,34", 3);
    p.object(hood, "moss", 3)
      .inside(hood, shade(hood, 4, 5), "leaf")
      .paint(box(22, 35, 28, 3, 1.5), "butter");
  });
}

/** A lamp on a pole. */
function deskLamp() {
  return draw(60, 132, (p) => {
    p.object(ellipse(30, 122, 17, 6), "plum").object(capsule(30, 120, 30, 40, 3), "mauve");
    const hood = polygon("8,44 18,16 42,16 52,44", 3);
    p.object(hood, "butter")
      .inside(hood, box(0, 38, 60, 12), "apricot")
      .inside(hood, polygon("18,16 26,16 18,44 8,44"), "white");
  });
}

const carton = (p, left, top, width, height) => {
  const body = box(left, top, width, height, 3);
  p.object(body, "apricot").inside(body, box(left + width - 12, top, 12, height), "salmon");
  p.inside(body, box(left, top, width, 5), "peach").inside(
    body,
    box(left + width / 2 - 5, top, 10, 12),
    "peach",
  );
  p.paint(box(left + 8, top + height - 15, 16, 9, 1), "white");
};

/** Boxes that were to be looked through next week. */
function boxes(isTower) {
  return draw(isTower ? 112 : 84, isTower ? 112 : 66, (p) => {
    if (!isTower) return carton(p, 9, 18, 64, 40);
    carton(p, 9, 60, 50, 42);
    carton(p, 54, 66, 46, 36);
    carton(p, 26, 22, 50, 40);
    for (const [x, y] of [
      [34, 14],
      [50, 12],
    ])
      p.object(box(x, y, 14, 12, 1), "white", 3);
  });
}

function globe() {
  return draw(72, 100, (p) => {
    p.object(ellipse(36, 90, 20, 6), "clay").object(capsule(36, 88, 36, 68, 4), "brick");
    p.paint((x, y) => Math.abs(circle(36, 42, 31)(x, y)) - 4, "ink");
    p.paint((x, y) => Math.abs(circle(36, 42, 31)(x, y)) - 1.6, "butter");
    const ball = circle(36, 42, 25);
    p.object(ball, "blue").inside(ball, shade(ball, -7, -5), "iris");
    p.inside(ball, union(ellipse(26, 34, 12, 9), ellipse(34, 48, 7, 9)), "leaf").inside(
      ball,
      ellipse(54, 44, 10, 12),
      "leaf",
    );
    p.inside(ball, arc(36, 42, 20, Math.PI * 1.05, Math.PI * 1.45, 1.6), "ice");
  });
}

/** What stands about in the archive. */
export function archiveThingSprites() {
  return {
    "shelf-0": shelf(3),
    "shelf-1": shelf(17),
    drawers: drawers(),
    desk: desk(),
    "desk-lamp": deskLamp(),
    "boxes-0": boxes(false),
    "boxes-1": boxes(true),
    globe: globe(),
  };
}
