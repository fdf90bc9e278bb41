import { draw } from "./picture.js";
import { arc, box, circle, ellipse, polygon, stroke, union } from "./shapes.js";

/** A tank in which something half-thought floats. */
function tank(seed) {
  const [deep, pale] = seed ? ["moss", "lime"] : ["blue", "sky"];
  const glass = box(14, 18, 60, 92, 18);
  return draw(88, 136, (p) => {
    p.object(box(8, 100, 72, 28, 6), "plum").inside(box(8, 100, 72, 28, 6), box(8, 116, 72, 14), "night");
    p.object(glass, deep)
      .inside(glass, box(14, 18, 60, 22), "indigo")
      .inside(glass, box(14, 38, 60, 4), pale);
    p.inside(glass, box(20, 26, 5, 74, 2), pale);
    const bubble = union(ellipse(48, 72, 16, 13), polygon("40,80 36,94 52,84", 1));
    p.inside(glass, bubble, pale).inside(
      glass,
      union(circle(43, 72, 2), circle(49, 72, 2), circle(55, 72, 2)),
      deep,
    );
    p.inside(glass, union(circle(32, 52, 3), circle(62, 56, 2), circle(58, 96, 3), circle(34, 92, 2)), pale);
    p.object(box(10, 8, 68, 16, 6), "mauve").inside(box(10, 8, 68, 16, 6), box(10, 10, 68, 4, 2), "dust");
  });
}

/** A rack of drawers with small lights. */
function rack() {
  const body = box(8, 8, 76, 116, 6);
  return draw(92, 134, (p) => {
    p.object(body, "plum")
      .inside(body, box(8, 8, 76, 8, 3), "mauve")
      .inside(body, box(70, 8, 14, 116), "night");
    for (let row = 0; row < 5; row++) {
      const y = 22 + row * 20;
      p.paint(box(14, y, 54, 15, 3), "ink").paint(box(16, y + 2, 50, 11, 2), "indigo");
      for (let dot = 0; dot < 4; dot++)
        p.paint(circle(22 + dot * 8, y + 7.5, 2), ["leaf", "ice", "coral", "butter"][(dot + row * 3) % 4]);
      p.paint(box(52, y + 6, 12, 3, 1), "mauve");
    }
  });
}

/** A column of pipes that holds the roof up. */
function pillar() {
  const columns = [20, 52, 84];
  return draw(116, 180, (p) => {
    for (const x of columns) {
      const pipe = box(x - 12, 14, 34, 146, 8);
      p.object(pipe, "violet")
        .inside(pipe, box(x - 7, 14, 5, 150), "orchid")
        .inside(pipe, box(x + 10, 0, 14, 180), "indigo");
    }
    for (const y of [10, 84, 146]) {
      const band = box(4, y, 108, 22, 6);
      p.object(band, "mauve").inside(band, box(4, y + 12, 108, 12), "plum");
      for (const x of [18, 58, 98]) p.paint(circle(x, y + 9, 3), "butter");
    }
  });
}

/** A sign of light on a post: a speech bubble that says nothing. */
function neonBubble(colour, shine) {
  const bubble = union(box(8, 8, 72, 44, 16), polygon("30,48 24,66 46,50", 2));
  return draw(88, 112, (p) => {
    p.object(box(40, 50, 8, 54, 2), "plum").object(box(28, 98, 32, 8, 3), "mauve");
    p.object(bubble, "night");
    p.paint((x, y) => Math.abs(bubble(x, y) + 6) - 2.6, colour).paint(
      (x, y) => Math.abs(bubble(x, y) + 6) - 1,
      shine,
    );
    for (const x of [30, 44, 58]) p.paint(circle(x, 30, 4), colour).paint(circle(x, 29, 1.8), shine);
  });
}

/** The wall that leads nowhere: a screen with a picture of nothing. */
function screen() {
  const frame = box(6, 6, 116, 78, 8);
  return draw(128, 100, (p) => {
    p.object(frame, "plum")
      .paint(box(14, 14, 100, 62, 4), "ink")
      .paint(box(16, 16, 96, 58, 3), "indigo");
    p.paint(stroke("22,58 40,40 54,50 76,28 106,44", 2.4), "candy");
    p.paint(union(circle(40, 40, 5), circle(76, 28, 5), circle(54, 50, 4)), "butter");
    p.paint(arc(76, 28, 11, 0, Math.PI * 2, 1.4), "ice");
    p.object(union(box(26, 84, 10, 10, 2), box(92, 84, 10, 10, 2)), "mauve");
  });
}

/** What stands about in the Meaning Works. */
export function worksThingSprites() {
  return {
    "works-tank-0": tank(0),
    "works-tank-1": tank(1),
    "works-rack": rack(),
    "works-pillar": pillar(),
    "works-bubble-0": neonBubble("pink", "candy"),
    "works-bubble-1": neonBubble("sky", "ice"),
    "works-screen": screen(),
  };
}
