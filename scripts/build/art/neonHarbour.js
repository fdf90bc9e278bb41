import { draw } from "./picture.js";
import { box, capsule, circle, ellipse, polygon, shade, union } from "./shapes.js";

/** A buoy with a light on top. */
function buoy() {
  return draw(48, 68, (p) => {
    const body = polygon("14,30 34,30 40,52 8,52", 3);
    p.object(capsule(24, 18, 24, 30, 2), "mauve", 3).object(circle(24, 14, 6), "coral", 3);
    p.object(body, "coral").inside(body, box(0, 38, 48, 7), "white");
    p.paint(ellipse(24, 57, 18, 3), "indigo").paint(capsule(12, 61, 36, 61, 1.2), "sky");
  });
}

/** A boat with a lantern at its bow; the water hides its keel. */
function boat(hull, rim, light) {
  const body = (x, y) => Math.max(polygon("12,52 148,52 126,84 36,84", 6)(x, y), y - 82);
  return draw(160, 96, (p) => {
    p.object(capsule(134, 54, 140, 20, 2.5), "mauve", 3);
    p.object(circle(140, 18, 8), light).paint(circle(138, 16, 3), "white");
    p.object(box(48, 28, 52, 30, 6), "mauve").inside(box(48, 28, 52, 30, 6), box(48, 46, 52, 14), "plum");
    for (const x of [56, 80]) p.object(box(x, 36, 12, 11, 3), "butter", 2);
    p.object(body, hull).inside(body, box(0, 46, 160, 12), rim);
    p.paint(ellipse(80, 86, 56, 4), "indigo").paint(capsule(40, 90, 116, 90, 1.2), "sky");
  });
}

/** An iron post to which boats are tied. */
function bollard() {
  return draw(40, 44, (p) => {
    const post = union(box(12, 16, 16, 22, 4), ellipse(20, 15, 13, 7));
    p.object(post, "mauve")
      .inside(post, shade(post, -4, 0), "plum")
      .paint(ellipse(18, 13, 8, 3), "dust");
  });
}

/** A deck of planks over water, with light along both rims. */
function deck(width, height, isUpright) {
  const floor = box(4, 6, width - 8, height - 12, 5);
  return draw(width, height, (p) => {
    p.object(floor, "dust").inside(floor, box(0, height - 14, width, 14), "mauve");
    const length = isUpright ? height : width;
    for (let at = 20; at < length - 8; at += 18)
      p.inside(floor, isUpright ? box(0, at, width, 2.4) : box(at, 0, 2.4, height), "mauve");
    const rims = isUpright
      ? [box(9, 10, 5, height - 20, 2), box(width - 14, 10, 5, height - 20, 2)]
      : [box(10, 9, width - 20, 5, 2), box(10, height - 17, width - 20, 5, 2)];
    for (const rim of rims) p.paint((x, y) => rim(x, y) - 2, "violet", 0.6).paint(rim, "ice");
  });
}

function railing() {
  return draw(72, 56, (p) => {
    for (const y of [14, 30]) p.object(box(0, y, 72, 4), "mauve", 3);
    for (const x of [8, 32, 56]) p.object(box(x, 10, 7, 38, 3), "dust", 3);
    p.paint(box(0, 14, 72, 2), "ice");
  });
}

/** What stands and floats at the water of the harbour city, and leads over it. */
export function neonHarbourSprites() {
  return {
    "neon-buoy": buoy(),
    "neon-railing": railing(),
    "neon-boat-0": boat("coral", "peach", "butter"),
    "neon-boat-1": boat("blue", "ice", "pink"),
    "neon-bollard": bollard(),
    "neon-bridge": deck(224, 128, false),
    "neon-pier": deck(120, 216, true),
  };
}
