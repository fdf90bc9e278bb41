import { draw, strip } from "./picture.js";
import { arc, box, capsule, circle, ellipse, petals, polygon, shade, stroke, union } from "./shapes.js";

/** A lamp on a bent pole: a globe of light over the pavement. */
function lamp(tint) {
  return draw(56, 148, (p) => {
    const pole = union(box(24, 40, 8, 100), box(14, 126, 28, 14, 5));
    p.object(pole, "mauve").inside(pole, shade(pole, -3, 0), "plum");
    const globe = circle(28, 28, 16);
    p.object(globe, tint).inside(globe, circle(25, 25, 9), "white");
    p.object(box(16, 42, 24, 7, 3), "plum", 3);
    p.object(box(20, 6, 16, 7, 3), "plum", 3);
  });
}

/** A low wall with a line of light in it, a tile wide. */
function wall(tint) {
  const top = box(0, 18, 72, 34, 4);
  const front = box(0, 46, 72, 38, 4);
  return draw(72, 92, (p) => {
    p.object(union(top, front), "plum").inside(front, box(0, 52, 72, 40), "night");
    p.inside(top, box(0, 18, 72, 6), "mauve");
    p.inside(front, box(6, 62, 60, 9, 4), "violet").inside(front, box(8, 64.5, 56, 4, 2), tint);
  });
}

/** The same wall running away from the eye. */
function sideWall() {
  return draw(72, 92, (p) => {
    p.paint(box(-4, -8, 80, 116), "ink").paint(box(4, -8, 64, 116), "plum");
    p.paint(union(box(4, -8, 6, 116), box(62, -8, 6, 116)), "mauve");
    p.paint(box(31, -8, 10, 116), "violet").paint(box(34, -8, 4, 116), "ice");
  });
}

/** The long table, laid for everyone, with the cake in its middle. */
function table() {
  const cloth = polygon("10,58 330,58 340,92 0,92", 3);
  return draw(344, 132, (p) => {
    for (const x of [24, 304]) p.object(box(x, 86, 14, 40, 3), "brick");
    p.object(cloth, "white").inside(cloth, box(0, 82, 344, 14), "ice");
    for (let x = 10; x < 340; x += 24) p.inside(cloth, circle(x, 96, 9), "candy");
    for (const x of [40, 84, 240, 286]) p.object(ellipse(x, 60, 14, 5), "blush", 3);
    const cake = union(box(136, 30, 72, 30, 5), box(150, 12, 44, 22, 5));
    p.object(cake, "peach")
      .inside(cake, box(136, 30, 72, 8), "candy")
      .inside(cake, box(150, 12, 44, 6), "candy");
    for (let x = 156; x < 192; x += 8)
      p.paint(box(x, 2, 3, 10), "sky").paint(circle(x + 1.5, 3, 3), "butter");
  });
}

/** A buoy with a light on top. */
function buoy() {
  return draw(48, 68, (p) => {
    const body = polygon("14,30 34,30 40,52 8,52", 3);
    p.object(capsule(24, 18, 24, 30, 2), "mauve", 3).object(circle(24, 14, 6), "coral", 3);
    p.object(body, "coral").inside(body, box(0, 38, 48, 7), "white");
    p.paint(ellipse(24, 57, 18, 3), "indigo").paint(capsule(12, 61, 36, 61, 1.2), "sky");
  });
}

function railing() {
  return draw(72, 56, (p) => {
    for (const y of [14, 30]) p.object(box(0, y, 72, 4), "mauve", 3);
    for (const x of [8, 32, 56]) p.object(box(x, 10, 7, 38, 3), "dust", 3);
    p.paint(box(0, 14, 72, 2), "ice");
  });
}

/** A plant that does not mind the night, in a box with a line of light. */
function planter() {
  const pot = polygon("14,48 66,48 60,78 20,78", 3);
  return draw(80, 88, (p) => {
    for (const [x, y, r] of [
      [26, 36, 14],
      [54, 36, 14],
      [40, 24, 16],
    ])
      p.object(circle(x, y, r), "moss");
    for (const [x, y, r] of [
      [26, 34, 12],
      [54, 34, 12],
      [40, 24, 15],
    ])
      p.paint(circle(x, y, r), "moss");
    p.paint(union(circle(34, 18, 4), circle(20, 30, 3), circle(50, 30, 4)), "leaf");
    for (const [x, y] of [
      [44, 22],
      [28, 36],
      [58, 38],
    ])
      p.paint(petals(x, y, 4, 5), "candy").paint(circle(x, y, 2), "butter");
    p.object(pot, "mauve")
      .inside(pot, shade(pot, -7, 0), "plum")
      .inside(pot, box(10, 60, 60, 4), "ice");
  });
}

/** A stall with a lit counter. */
function kiosk() {
  const body = box(18, 60, 124, 76, 6);
  const roof = polygon("8,62 26,34 134,34 152,62", 4);
  return draw(160, 148, (p) => {
    p.object(body, "grape").inside(body, box(18, 112, 124, 30), "berry");
    p.object(box(30, 68, 100, 36, 4), "butter", 3).inside(
      box(30, 68, 100, 36, 4),
      box(30, 94, 100, 12),
      "apricot",
    );
    for (const [x, tint] of [
      [44, "coral"],
      [64, "sky"],
      [84, "lime"],
      [104, "pink"],
    ])
      p.object(box(x, 82, 12, 20, 4), tint, 3);
    p.object(box(14, 104, 132, 12, 4), "peach").inside(
      box(14, 104, 132, 12, 4),
      box(14, 111, 132, 6),
      "salmon",
    );
    p.object(roof, "iris").inside(roof, box(0, 54, 160, 14), "violet");
    for (let x = 30; x < 140; x += 26)
      p.inside(
        roof,
        polygon([
          [x, 64],
          [x + 8, 30],
          [x + 18, 30],
          [x + 13, 64],
        ]),
        "sky",
      );
    p.object(box(52, 10, 56, 24, 6), "night").paint(stroke("62,22 72,22 76,16 84,28 88,22 98,22", 2), "lime");
  });
}

function antenna() {
  return draw(84, 150, (p) => {
    p.object(capsule(42, 20, 42, 136, 3), "dust").object(box(22, 130, 40, 14, 5), "mauve");
    for (const [y, half] of [
      [42, 28],
      [62, 22],
      [82, 15],
    ])
      p.object(capsule(42 - half, y, 42 + half, y, 2), "dust", 3);
    p.object(circle(42, 16, 6), "coral").paint(circle(40, 14, 2), "white");
    p.paint(arc(42, 16, 14, -0.9, 0.9, 1.4), "coral").paint(
      arc(42, 16, 14, Math.PI - 0.9, Math.PI + 0.9, 1.4),
      "coral",
    );
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

function bench() {
  return draw(104, 52, (p) => {
    for (const x of [18, 76]) p.object(box(x, 26, 9, 20, 3), "plum", 3);
    p.object(box(8, 22, 88, 10, 4), "brick").paint(box(8, 22, 88, 4, 2), "salmon");
    p.object(box(8, 6, 88, 8, 4), "brick", 3).paint(box(8, 6, 88, 3, 2), "salmon");
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

/** The way out of the city: two posts of light and a lintel. */
function arch() {
  return draw(216, 200, (p) => {
    for (const x of [14, 170]) {
      const post = box(x, 40, 32, 150, 6);
      p.object(post, "dust").inside(post, shade(post, -8, 0), "mauve");
      p.object(box(x + 12, 60, 8, 96, 4), "sky", 2).paint(box(x + 14, 64, 3, 88, 1.5), "white");
    }
    const lintel = box(6, 18, 204, 34, 10);
    p.object(lintel, "dust").inside(lintel, box(6, 38, 204, 20), "mauve");
    p.object(circle(108, 35, 13), "apricot", 3).paint(
      (x, y) => Math.max(circle(108, 35, 9)(x, y), y - 36),
      "butter",
    );
  });
}

/** A sign on a post: its tubes are dark in the first picture, and in the second they alone are drawn, lit. */
function sign(tubes) {
  const board = box(8, 8, 64, 60, 10);
  const dark = draw(80, 124, (p) => {
    const post = union(box(36, 60, 8, 56), box(26, 106, 28, 12, 5));
    p.object(post, "mauve").inside(post, shade(post, -3, 0), "plum");
    p.object(board, "night").inside(board, shade(board, -5, -5), "ink");
    for (const [shape] of tubes) p.inside(board, shape, "plum");
  });
  const lit = draw(80, 124, (p) => {
    for (const [shape, tint] of tubes) p.paint((x, y) => shape(x, y) - 2, "violet", 0.5).paint(shape, tint);
  });
  return strip([dark, lit]);
}

const outline =
  (shape, half = 2.2) =>
  (x, y) =>
    Math.abs(shape(x, y)) - half;

const SIGNS = {
  cup: [
    [outline(box(24, 34, 26, 22, 5)), "butter"],
    [arc(52, 44, 7, -1.4, 1.4, 2.2), "butter"],
    [stroke("32,28 34,22 32,17", 2), "pink"],
    [stroke("42,28 44,22 42,17", 2), "pink"],
  ],
  fish: [
    [outline(ellipse(36, 38, 17, 11)), "ice"],
    [stroke("52,38 62,29 62,47 52,38", 2.2), "ice"],
    [circle(28, 35, 2.4), "white"],
  ],
  eye: [
    [outline(ellipse(40, 38, 23, 13)), "pink"],
    [outline(circle(40, 38, 6)), "ice"],
    [stroke("22,18 26,24", 2), "pink"],
    [stroke("40,14 40,21", 2), "pink"],
    [stroke("58,18 54,24", 2), "pink"],
  ],
  arrow: [
    [stroke("20,38 58,38", 2.4), "lime"],
    [stroke("46,26 58,38 46,50", 2.4), "lime"],
  ],
  what: [
    [stroke("30,28 33,20 41,18 49,22 49,31 40,38 40,44", 2.4), "coral"],
    [circle(40, 54, 3), "coral"],
  ],
};

/** What stands about in the harbour city. */
export function neonThingSprites() {
  const signs = Object.entries(SIGNS).map(([name, tubes]) => [`neon-sign-${name}`, sign(tubes)]);
  return {
    "neon-lamp-0": lamp("ice"),
    "neon-lamp-1": lamp("candy"),
    "neon-lamp-2": lamp("butter"),
    "neon-wall-0": wall("ice"),
    "neon-wall-1": wall("pink"),
    "neon-wall-side": sideWall(),
    "party-table": table(),
    "neon-buoy": buoy(),
    "neon-railing": railing(),
    "neon-planter": planter(),
    "neon-kiosk": kiosk(),
    "neon-antenna": antenna(),
    "neon-boat-0": boat("coral", "peach", "butter"),
    "neon-boat-1": boat("blue", "ice", "pink"),
    "neon-bollard": bollard(),
    "neon-bench": bench(),
    "neon-arch": arch(),
    "neon-bridge": deck(224, 128, false),
    "neon-pier": deck(120, 216, true),
    ...Object.fromEntries(signs),
  };
}
