import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, stroke, union } from "./shapes.js";

function crate() {
  const body = box(8, 14, 56, 52, 4);
  return draw(72, 76, (p) => {
    p.object(body, "salmon").inside(body, box(8, 52, 56, 14), "brick");
    for (const y of [28, 44]) p.inside(body, box(8, y, 56, 2.5), "clay");
    p.inside(body, union(capsule(14, 20, 58, 60, 3), capsule(58, 20, 14, 60, 3)), "brick");
    for (const [x, y] of [
      [14, 20],
      [58, 20],
      [14, 60],
      [58, 60],
    ])
      p.paint(circle(x, y, 2.4), "ink");
  });
}

/** A lamp of brass on a post. */
function lamp() {
  return draw(48, 96, (p) => {
    p.object(box(12, 80, 24, 10, 4), "clay").object(box(20, 36, 8, 48, 3), "mauve");
    const glass = box(11, 14, 26, 28, 8);
    p.object(glass, "butter")
      .inside(glass, ellipse(24, 30, 6, 9), "white")
      .inside(glass, shade(glass, -6, -4), "apricot");
    p.object(polygon("10,14 24,4 38,14", 2), "brick", 3).object(box(9, 38, 30, 6, 3), "brick", 3);
  });
}

function thorn() {
  const twigs = union(
    stroke("40,52 36,34 22,22 12,24", 2.6),
    stroke("40,52 44,30 56,16 70,20", 2.6),
    stroke("36,34 40,18 34,8", 2.2),
    stroke("50,24 50,10", 2),
    stroke("26,26 22,12", 2),
  );
  return draw(80, 62, (p) => p.object(twigs, "brick", 3).paint(stroke("40,50 44,32 54,18", 1), "salmon"));
}

function cactus() {
  const body = union(
    capsule(32, 76, 32, 24, 11),
    stroke("32,56 14,52 14,36", 7),
    stroke("32,48 50,46 50,30", 7),
  );
  return draw(66, 92, (p) => {
    p.object(body, "moss").inside(body, shade(body, -5, -2), "leaf");
    for (const [x, y] of [
      [28, 28],
      [36, 40],
      [28, 54],
      [36, 66],
      [14, 42],
      [50, 36],
    ])
      p.paint(capsule(x, y, x + 1, y + 3, 1.2), "butter");
    p.object(circle(32, 12, 5), "pink", 3);
  });
}

function pot(colour, light, wide) {
  const [cx, rx] = [wide ? 34 : 26, wide ? 26 : 18];
  const body = union(ellipse(cx, 40, rx, 20), box(cx - 10, 12, 20, 20));
  return draw(cx * 2, 66, (p) => {
    p.object(body, colour).inside(body, ellipse(cx - rx * 0.45, 36, 4, 10), light);
    p.object(box(cx - 14, 8, 28, 8, 4), colour, 4).paint(ellipse(cx, 12, 9, 2.5), "ink");
  });
}

function shards() {
  return draw(64, 48, (p) => {
    p.object(polygon("8,40 6,24 14,20 20,28 26,18 32,40", 2), "brick").object(
      polygon("38,40 46,26 56,38", 1),
      "salmon",
      3,
    );
    p.paint(polygon("10,36 10,27 15,25 16,36"), "salmon");
  });
}

function bucket() {
  const body = polygon("10,20 40,20 36,52 14,52", 2);
  return draw(52, 62, (p) => {
    p.object(arc(25, 20, 15, Math.PI, 2 * Math.PI, 1.5), "mauve", 2);
    p.object(body, "dust")
      .inside(body, box(28, 16, 20, 40), "mauve")
      .inside(body, box(8, 28, 40, 4), "plum");
    p.object(ellipse(25, 20, 16, 5), "plum", 3);
  });
}

/** What stands about in the canal works. */
export function canalThingSprites() {
  return {
    "canal-crate": crate(),
    "canal-lamp": lamp(),
    "canal-thorn": thorn(),
    "canal-cactus": cactus(),
    "canal-pot-0": pot("brick", "salmon", false),
    "canal-pot-1": pot("salmon", "peach", true),
    "canal-shards": shards(),
    "canal-bucket": bucket(),
  };
}
