import { canalUrnSprites } from "./canalUrns.js";
import { draw, strip } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, stroke, union } from "./shapes.js";

/** The stand of a valve, without its wheel. */
function valveStand() {
  const tube = box(26, 40, 24, 46, 5);
  return draw(76, 104, (p) => {
    p.object(box(12, 82, 52, 16, 6), "mauve").inside(box(12, 82, 52, 16, 6), box(12, 91, 52, 8), "plum");
    p.object(tube, "dust")
      .inside(tube, box(40, 40, 12, 50), "mauve")
      .object(box(20, 60, 36, 11, 4), "mauve", 3);
  });
}

function valveWheel() {
  const rim = (x, y) => Math.abs(circle(30, 30, 20)(x, y)) - 4;
  const spokes = union(
    ...[0, 1, 2].map((i) => {
      const angle = (i / 3) * Math.PI;
      const [c, s] = [Math.cos(angle) * 20, Math.sin(angle) * 20];
      return capsule(30 - c, 30 - s, 30 + c, 30 + s, 2.6);
    }),
  );
  return draw(60, 60, (p) => {
    p.object(union(rim, spokes), "coral")
      .inside(rim, shade(rim, 2, 3), "peach")
      .object(circle(30, 30, 6), "butter", 3);
  });
}

/** One basin of a sluice, empty; what is in it is drawn as it rises. */
function basin() {
  const body = box(6, 30, 64, 66, 5);
  return draw(76, 104, (p) => {
    p.object(body, "salmon")
      .inside(body, box(6, 84, 64, 14), "brick")
      .inside(body, box(6, 30, 64, 6), "peach");
    p.object(box(15, 38, 46, 46, 3), "night", 3);
    p.object(box(2, 22, 72, 12, 5), "peach").inside(box(2, 22, 72, 12, 5), box(2, 29, 72, 6), "salmon");
  });
}

const drop = (x, y, size) =>
  union(
    circle(x, y, size),
    polygon(
      [
        [x - size * 0.8, y - size * 0.5],
        [x, y - size * 2],
        [x + size * 0.8, y - size * 0.5],
      ],
      0.5,
    ),
  );

function dropSign() {
  return draw(24, 32, (p) => p.object(drop(12, 20, 6), "sky", 4).paint(circle(10, 19, 2), "white"));
}

/** A request that is served as a shot: a fat drop. */
function dropShot() {
  const shape = drop(24, 32, 13);
  return draw(48, 56, (p) =>
    p
      .object(shape, "blue")
      .inside(shape, shade(shape, -5, -4), "iris")
      .paint(ellipse(19, 29, 4, 5), "white"),
  );
}

/** The search stone; its lens is dark, alight, or content. */
function queryStone(lens, glass) {
  const stone = polygon("16,104 14,40 30,18 66,18 82,40 80,104", 4);
  return draw(96, 116, (p) => {
    p.object(ellipse(48, 104, 42, 9), "brick").object(stone, "salmon");
    p.inside(stone, shade(stone, -10, -6), "brick").inside(stone, shade(stone, 7, 8), "peach");
    p.object(capsule(60, 68, 74, 84, 5), "butter", 3);
    p.object(circle(46, 54, 22), "butter", 3).object(circle(46, 54, 15), glass, 2);
    p.paint(arc(46, 54, 9, Math.PI * 1.05, Math.PI * 1.55, 2), lens);
    p.paint(union(capsule(40, 94, 56, 94, 2)), "clay");
  });
}

function plate(isDown) {
  const drop = isDown ? 6 : 0;
  return draw(100, 72, (p) => {
    p.object(ellipse(50, 42, 44, 25), "clay");
    const top = ellipse(50, 34 + drop, 37, 20);
    if (!isDown) p.object(ellipse(50, 40, 37, 20), "brick", 3);
    p.object(top, isDown ? "sky" : "peach", 3).inside(top, shade(top, 0, 4), isDown ? "ice" : "white");
    const foot = (x) => union(ellipse(x, 33 + drop, 5, 8), circle(x, 43 + drop, 3));
    p.paint(union(foot(41), foot(59)), isDown ? "blue" : "salmon");
  });
}

/** A side channel's gate in the hall: shut, half up, and open with water running through. */
function sideGate(rise) {
  const frame = union(box(6, 26, 16, 76, 4), box(86, 26, 16, 76, 4), box(4, 16, 100, 16, 5));
  return draw(108, 112, (p) => {
    p.paint(box(16, 30, 76, 70), rise > 0 ? "blue" : "night");
    if (rise > 0) for (const x of [30, 50, 70]) p.paint(capsule(x, 70, x + 2, 96, 2.5), "ice");
    const slab = (x, y) => Math.max(box(20, 34 - rise, 68, 64, 3)(x, y), 30 - y);
    p.object(slab, "brick")
      .inside(slab, box(20, 48 - rise, 68, 4), "clay")
      .inside(slab, box(20, 70 - rise, 68, 4), "clay");
    p.object(frame, "dust")
      .inside(frame, box(4, 16, 100, 6, 3), "blush")
      .inside(frame, union(box(16, 32, 6, 70), box(96, 32, 6, 70)), "mauve");
    p.object(circle(54, 24, 9), rise > 0 ? "ice" : "coral", 3);
    if (rise > 0) p.paint(stroke("50,24 53,28 59,20", 1.6), "ink");
    else p.paint(union(capsule(51, 21, 57, 27, 1.4), capsule(57, 21, 51, 27, 1.4)), "ink");
  });
}

/** The devices of the canal works. */
export function canalDeviceSprites() {
  return {
    "valve-stand": valveStand(),
    "valve-wheel": valveWheel(),
    basin: basin(),
    "drop-sign": dropSign(),
    drop: dropShot(),
    "query-stone": strip([
      queryStone("mauve", "plum"),
      queryStone("white", "sky"),
      queryStone("white", "moss"),
    ]),
    ...canalUrnSprites(),
    plate: strip([plate(false), plate(true)]),
    "side-gate": strip([sideGate(0), sideGate(26), sideGate(52)]),
  };
}
