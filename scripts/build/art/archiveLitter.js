import { createNoise, createRandom } from "./noise.js";
import { draw } from "./picture.js";
import { box, capsule, circle, ellipse, polygon, stroke, wobbly } from "./shapes.js";

function sheet(p, x, y, angle, colour) {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const turned = (shape) => (u, v) => shape((u - x) * c + (v - y) * s, -(u - x) * s + (v - y) * c);
  p.object(turned(box(-11, -8, 22, 16, 1.5)), colour, 3);
  for (const dy of [-3.5, 0.5, 4.5]) p.paint(turned(capsule(-7, dy, dy > 4 ? 1 : 7, dy, 0.9)), "dust");
}

/** Cards and sheets that fell out of their order. */
function papers(seed, count) {
  const random = createRandom(seed);
  return draw(112, 72, (p) => {
    for (let i = 0; i < count; i++) {
      const colour = ["white", "butter", "blush", "white"][i % 4];
      sheet(p, 20 + random() * 72, 16 + random() * 40, (random() - 0.5) * 3, colour);
    }
  });
}

/** Threads that lie about, tied to one another for no reason. */
function threads(seed, colours) {
  const random = createRandom(seed);
  return draw(120, 84, (p) => {
    for (const colour of colours) {
      const joints = Array.from({ length: 9 }, (_, i) => [10 + i * 12.5, 14 + random() * 56]);
      p.paint(stroke(joints, 2.6), "ink", 0.55).paint(stroke(joints, 1.4), colour);
    }
    for (let i = 0; i < 3; i++) {
      const [x, y] = [20 + random() * 80, 18 + random() * 48];
      p.object(circle(x, y, 3.4), colours[i % colours.length], 2.5);
    }
  });
}

/** Light that falls in through a hole in the roof, with the dust in it. */
function dustLight() {
  const random = createRandom(3);
  const shape = wobbly(polygon("52,8 186,8 150,124 10,124"), createNoise(6), 3, 12);
  return draw(196, 132, (p) => {
    p.paint(shape, "butter", 0.16).paint((x, y) => shape(x, y) + 10, "butter", 0.24);
    for (let i = 0; i < 16; i++)
      p.inside(
        (x, y) => shape(x, y) + 8,
        ellipse(30 + random() * 140, 16 + random() * 100, 1.6, 1.6),
        "white",
      );
  });
}

/** What lies on the archive's floor: sheets, threads, and light. */
export function archiveLitterSprites() {
  return {
    "papers-0": papers(4, 5),
    "papers-1": papers(11, 4),
    "thread-0": threads(5, ["rose", "sky", "butter"]),
    "thread-1": threads(8, ["candy", "lime"]),
    "dust-light": dustLight(),
  };
}
