import { draw } from "./picture.js";
import { box, capsule, circle, ellipse, polygon, shade, union } from "./shapes.js";

function pillar() {
  const shaft = box(22, 22, 60, 108, 4);
  return draw(104, 148, (p) => {
    p.object(box(10, 118, 84, 24, 5), "clay").inside(
      box(10, 118, 84, 24, 5),
      box(10, 118, 84, 7, 3),
      "brick",
    );
    p.object(shaft, "brick").inside(shaft, box(62, 20, 24, 120), "clay");
    for (let row = 0; row < 6; row++)
      for (const x of row % 2 ? [22, 52] : [37, 67])
        p.inside(
          shaft,
          union(capsule(x, 34 + row * 16, x, 46 + row * 16, 1.4), box(20, 48 + row * 16, 64, 2)),
          "wine",
        );
    p.object(box(12, 8, 80, 22, 5), "salmon").inside(box(12, 8, 80, 22, 5), box(12, 8, 80, 7, 3), "peach");
  });
}

/** A water wheel that has nothing to turn for. */
function wheel() {
  const rim = (x, y) => Math.abs(circle(92, 80, 60)(x, y)) - 7;
  const spokes = Array.from({ length: 4 }, (_, i) => {
    const angle = (i / 4) * Math.PI + 0.2;
    const [c, s] = [Math.cos(angle) * 58, Math.sin(angle) * 58];
    return capsule(92 - c, 80 - s, 92 + c, 80 + s, 4);
  });
  return draw(184, 164, (p) => {
    for (let i = 0; i < 10; i++) {
      const angle = (i / 10) * 2 * Math.PI + 0.1;
      const [x, y] = [92 + Math.cos(angle) * 66, 80 + Math.sin(angle) * 66];
      p.object(circle(x, y, 9), "salmon", 4);
    }
    p.object(union(...spokes), "clay")
      .object(rim, "brick")
      .inside(rim, shade(rim, 0, 4), "salmon");
    p.object(circle(92, 80, 13), "dust").paint(circle(92, 80, 5), "plum");
    for (const x of [40, 132])
      p.object(
        polygon(
          [
            [x, 156],
            [x + 6, 84],
            [x + 12, 84],
            [x + 18, 156],
          ],
          2,
        ),
        "clay",
      );
    p.object(box(26, 146, 132, 14, 4), "brick");
  });
}

function lyingPipe() {
  const tube = box(10, 18, 100, 36, 8);
  return draw(126, 68, (p) => {
    p.object(tube, "mauve")
      .inside(tube, box(10, 18, 100, 9, 4), "dust")
      .inside(tube, box(10, 44, 100, 10), "plum");
    for (const x of [24, 78]) {
      const collar = box(x, 13, 14, 46, 4);
      p.object(collar, "dust", 3).inside(collar, box(x, 46, 14, 13), "mauve");
    }
    p.object(ellipse(110, 36, 8, 18), "plum").paint(ellipse(111, 36, 4, 12), "ink");
  });
}

function standingPipe() {
  const tube = box(20, 22, 24, 64, 5);
  return draw(64, 96, (p) => {
    p.object(box(12, 76, 40, 14, 4), "plum")
      .object(tube, "mauve")
      .inside(tube, box(23, 22, 6, 60, 3), "dust");
    p.object(box(14, 38, 36, 10, 4), "dust", 3)
      .object(ellipse(32, 20, 18, 8), "mauve")
      .paint(ellipse(32, 20, 11, 4), "ink");
  });
}

/** What was built into the canal works: pillars, the wheel, pipes. */
export function canalFixtureSprites() {
  return {
    "canal-pillar": pillar(),
    "canal-wheel": wheel(),
    "canal-pipe-0": lyingPipe(),
    "canal-pipe-1": standingPipe(),
  };
}
