import { draw, strip } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, stroke, union, without } from "./shapes.js";

/** A bell in its frame; one that was rung in its turn shines. */
function bell(isOn) {
  const cup = union(ellipse(44, 44, 19, 22), polygon("25,44 63,44 69,68 19,68", 2));
  return draw(88, 116, (p) => {
    for (const x of [10, 70])
      p.object(box(x, 14, 8, 94, 3), "brick").inside(box(x, 14, 8, 94, 3), box(x + 5, 14, 4, 94), "clay");
    p.object(box(5, 8, 78, 10, 4), "salmon").object(box(6, 100, 76, 10, 4), "brick");
    p.object(capsule(44, 16, 44, 26, 3), "dust", 3).object(circle(44, 72, 6), "clay", 3);
    p.object(cup, isOn ? "butter" : "dust");
    p.inside(cup, shade(cup, -8, -4), isOn ? "apricot" : "mauve").inside(
      cup,
      shade(cup, 6, 6),
      isOn ? "white" : "blush",
    );
    p.inside(cup, box(16, 60, 60, 3), isOn ? "apricot" : "mauve");
  });
}

/** A tag of paper on a string, for a score. */
const tag = () =>
  draw(64, 44, (p) => {
    const paper = polygon("14,8 58,8 58,36 14,36 6,22", 2);
    p.object(paper, "white")
      .inside(paper, box(0, 31, 64, 8), "blush")
      .object(circle(14, 22, 3), "rose", 2);
  });

/** The pillar on which a field of a hash is set; the head stays clear for its value. */
function dial(isOn) {
  return draw(92, 128, (p) => {
    p.object(box(14, 110, 64, 12, 4), "mauve").object(polygon("32,112 36,76 56,76 60,112", 2), "dust");
    p.inside(polygon("32,112 36,76 56,76 60,112", 2), box(48, 70, 20, 50), "mauve");
    p.object(circle(46, 46, 37), isOn ? "moss" : "apricot").paint(
      circle(46, 46, 31),
      isOn ? "leaf" : "brick",
    );
    p.object(circle(46, 46, 26), "white", 3).paint(arc(46, 46, 22, 0.3, 2.8, 2), "blush");
    for (let tooth = 0; tooth < 6; tooth++) {
      const angle = (tooth / 6) * 2 * Math.PI;
      p.paint(circle(46 + Math.cos(angle) * 34, 46 + Math.sin(angle) * 34, 2.6), isOn ? "white" : "butter");
    }
  });
}

const value = (paint) => draw(48, 48, paint);
const pips = (count) =>
  value((p) => {
    for (let i = 0; i < count; i++) p.object(circle(24 + (i - (count - 1) / 2) * 13, 24, 4.4), "iris", 3);
  });
/** Three boards, one of them filled. */
const board = (filled) =>
  value((p) => {
    for (const [row, y] of [10, 21, 32].entries())
      p.object(box(10, y, 28, 7, 2), row === filled ? "iris" : "blush", 3);
  });

const values = () => ({
  "value-rope": value((p) => {
    const coil = without(ellipse(24, 24, 15, 14), ellipse(24, 24, 6, 5));
    p.object(coil, "apricot", 3)
      .paint(arc(24, 24, 10.5, 0, 6.3, 1.2), "brick")
      .object(capsule(36, 32, 41, 38, 3), "apricot", 3);
  }),
  "value-salt": value((p) => {
    const crystal = polygon("24,6 36,18 32,40 16,40 12,18", 1);
    p.object(crystal, "ice", 3)
      .inside(crystal, polygon("24,6 24,40 40,40 36,18"), "sky")
      .paint(capsule(19, 18, 18, 28, 1.6), "white");
  }),
  "value-lamp": value((p) => {
    p.object(box(15, 36, 18, 5, 2), "brick", 3).object(ellipse(24, 26, 9, 11), "butter", 3);
    p.object(box(18, 9, 12, 6, 2), "brick", 3).paint(ellipse(24, 28, 4, 6), "coral");
  }),
  "value-one": pips(1),
  "value-two": pips(2),
  "value-three": pips(3),
  "value-bottom": board(2),
  "value-middle": board(1),
  "value-top": board(0),
});

/** A target on a post, for something that flies; turned it shows its back. */
function farSwitch(isOn) {
  return draw(88, 116, (p) => {
    p.object(ellipse(44, 106, 26, 7), "mauve").object(capsule(44, 104, 44, 72, 4), "dust");
    p.object(circle(44, 44, 34), isOn ? "blue" : "plum").paint(circle(44, 44, 26), isOn ? "sky" : "white");
    p.paint(circle(44, 44, 18), isOn ? "ice" : "rose").paint(circle(44, 44, 9), isOn ? "blue" : "white");
    const star = union(polygon("44,28 48,44 44,60 40,44", 1), polygon("28,44 44,40 60,44 44,48", 1));
    p.paint(star, isOn ? "white" : "ink");
  });
}

/** A great bobbin that stands fast: to such posts Tangle ties itself. */
function post() {
  return draw(72, 112, (p) => {
    const wool = box(16, 34, 40, 56, 8);
    p.object(ellipse(36, 96, 29, 9), "brick").object(wool, "dust");
    p.inside(wool, box(46, 30, 20, 70), "mauve");
    for (const y of [42, 51, 60, 69, 78]) p.inside(wool, capsule(10, y + 3, 62, y - 3, 1.2), "plum");
    p.object(ellipse(36, 30, 29, 10), "salmon")
      .paint(ellipse(36, 28, 20, 6), "brick")
      .paint(ellipse(36, 28, 7, 3), "night");
  });
}

/** A knot as thick as a head; frayed it has lost half of its strands. */
function knot(colour, light, isFrayed) {
  return draw(84, 76, (p) => {
    const loops = union(ellipse(28, 34, 20, 17), ellipse(56, 34, 20, 17), ellipse(42, 42, 18, 20));
    p.object(union(capsule(30, 52, 18, 68, 4), capsule(54, 52, 66, 68, 4)), colour).object(loops, colour);
    for (const [cx, angle] of [
      [28, 0.6],
      [56, 3.6],
    ])
      p.paint(arc(cx, 34, 11, angle, angle + 4, 2.6), "ink").paint(
        arc(cx, 34, 15, angle, angle + 3.4, 1.6),
        light,
      );
    p.object(ellipse(42, 40, 10, 13), colour, 3).paint(capsule(39, 33, 39, 46, 1.6), light);
    if (!isFrayed) return;
    for (const [x, y] of [
      [12, 18],
      [72, 16],
      [30, 12],
      [56, 10],
    ])
      p.object(
        stroke(
          [
            [42, 36],
            [x, y],
          ],
          1.4,
        ),
        light,
        2.5,
      );
  });
}

/** What one works with in the archive, and what one is held by. */
export function archiveDeviceSprites() {
  return {
    "archive-bell": strip([bell(false), bell(true)]),
    "score-tag": tag(),
    dial: strip([dial(false), dial(true)]),
    ...values(),
    "far-switch": strip([farSwitch(false), farSwitch(true)]),
    "tie-post": post(),
    knot: strip([knot("rose", "candy", false), knot("rose", "candy", true)]),
    "knot-next": strip([knot("butter", "white", false), knot("butter", "white", true)]),
  };
}
