import { draw } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, union } from "./shapes.js";

/** A window: dark with a dim rim, or lit in a colour. */
function pane(p, x, y, width, height, tint) {
  const glass = box(x, y, width, height, 3);
  p.object(glass, tint ?? "night", 3);
  if (!tint) return p.inside(glass, box(x, y, width, 3), "indigo");
  p.inside(glass, box(x, y + height - 5, width, 8), "apricot");
  return p.inside(glass, box(x + width / 2 - 1.5, y, 3, height), "ink");
}

/** Rows of windows from letters: `b`utter, `i`ce, `p`ink, and any other dark. */
function panes(p, left, top, rows, [width, height, gap]) {
  const tints = { b: "butter", i: "ice", p: "candy" };
  rows.forEach((row, line) => {
    [...row].forEach((letter, i) => {
      pane(p, left + i * (width + gap), top + line * (height + gap), width, height, tints[letter]);
    });
  });
}

function door(p, x, bottom, tint) {
  const shape = union(box(x, bottom - 36, 30, 36), circle(x + 15, bottom - 36, 15));
  p.object(shape, "night").inside(shape, box(x + 5, bottom - 34, 20, 40, 3), tint);
  p.inside(shape, box(x + 13.5, bottom - 60, 3, 62), "ink");
}

/** A tall, narrow house with a flat roof. */
function tall() {
  const walls = box(14, 44, 132, 196, 6);
  return draw(160, 252, (p) => {
    p.object(box(100, 10, 5, 40), "mauve", 3).object(circle(102.5, 10, 5), "coral", 3);
    p.object(box(26, 26, 40, 24, 4), "mauve");
    p.object(walls, "violet").inside(walls, shade(walls, -10, 0), "indigo");
    panes(p, 30, 66, ["b..b", "..i.", "p.bb"], [18, 24, 9]);
    p.inside(walls, box(14, 224, 140, 20), "indigo");
    door(p, 66, 240, "apricot");
    p.object(box(6, 40, 148, 12, 4), "iris").inside(box(6, 40, 148, 12, 4), box(6, 47, 148, 8), "violet");
  });
}

/** A broad house with a round window and an awning over its shop. */
function broad() {
  const walls = box(12, 40, 196, 160, 6);
  const awning = polygon("20,138 200,138 212,162 8,162", 2);
  return draw(220, 212, (p) => {
    p.object(box(150, 14, 34, 34, 4), "mauve").inside(box(150, 14, 34, 34, 4), box(150, 36, 34, 14), "plum");
    p.object(walls, "grape").inside(walls, shade(walls, -12, 0), "berry");
    panes(p, 30, 62, ["b.", "bp"], [24, 24, 12]);
    panes(p, 132, 62, [".b", "i."], [24, 24, 12]);
    p.object(circle(110, 84, 18), "ice", 3).inside(circle(110, 84, 18), box(108.5, 60, 3, 50), "ink");
    pane(p, 30, 164, 60, 24, "butter");
    door(p, 126, 200, "butter");
    p.object(awning, "coral");
    for (let x = 32; x < 212; x += 48) p.inside(awning, box(x, 130, 24, 40), "blush");
    p.inside(awning, box(0, 156, 220, 8), "rose");
    p.object(box(4, 36, 212, 12, 4), "orchid").inside(box(4, 36, 212, 12, 4), box(4, 43, 212, 8), "grape");
  });
}

/** A house with a round roof and a stair of windows. */
function domed() {
  const walls = box(16, 90, 148, 120, 6);
  const dome = (x, y) => Math.max(ellipse(90, 92, 78, 62)(x, y), y - 96);
  return draw(180, 222, (p) => {
    p.object(capsule(90, 10, 90, 40, 2.5), "mauve", 3).object(circle(90, 12, 6), "ice", 3);
    p.object(dome, "blue").inside(dome, shade(dome, -12, -6), "iris");
    for (const radius of [26, 46]) p.inside(dome, arc(90, 92, radius, Math.PI, 2 * Math.PI, 1.5), "iris");
    p.object(walls, "mauve").inside(walls, shade(walls, -10, 0), "plum");
    panes(p, 34, 110, ["b.i", ".pb"], [24, 22, 18]);
    door(p, 76, 210, "candy");
    p.object(box(8, 88, 164, 10, 4), "dust").inside(box(8, 88, 164, 10, 4), box(8, 94, 164, 8), "mauve");
  });
}

/** The works that tell what one means: a hall with chimneys, and a door under three axes that meet in a point. */
function works() {
  const hall = box(24, 84, 304, 150, 8);
  const gate = union(box(128, 158, 96, 80), ellipse(176, 158, 48, 40));
  const sign = circle(176, 92, 40);
  const axes = [
    [176, 62],
    [150, 108],
    [202, 108],
  ];
  return draw(352, 248, (p) => {
    for (const [x, top] of [
      [46, 14],
      [92, 36],
      [262, 24],
    ]) {
      const pipe = box(x, top, 34, 90, 5);
      p.object(pipe, "mauve")
        .inside(pipe, shade(pipe, -8, 0), "plum")
        .inside(pipe, box(x, top + 8, 34, 6), "coral");
    }
    p.object(hall, "dust")
      .inside(hall, shade(hall, -14, 0), "mauve")
      .inside(hall, box(24, 216, 304, 30), "mauve");
    for (const x of [44, 80, 248, 284]) {
      pane(p, x, 120, 24, 34, x === 80 ? null : "ice");
      pane(p, x, 170, 24, 34, x === 248 ? null : "butter");
    }
    p.object(box(14, 78, 324, 14, 5), "blush").inside(box(14, 78, 324, 14, 5), box(14, 86, 324, 8), "dust");
    p.object(gate, "night").inside(gate, box(128, 214, 96, 30), "ink");
    p.paint((x, y) => Math.max(Math.abs(gate(x, y) + 8) - 1.6, y - 236), "orchid");
    p.object(sign, "indigo").paint((x, y) => Math.abs(sign(x, y) + 5) - 1.6, "violet");
    for (const [x, y] of axes) p.paint(capsule(176, 92, x, y, 2), "mauve").paint(circle(x, y, 5), "mauve");
    p.paint(circle(176, 92, 6), "mauve");
  });
}

/** What of the works' sign shines, laid over it. */
function worksSign() {
  return draw(84, 84, (p) => {
    for (const [x, y, tint] of [
      [42, 12, "ice"],
      [16, 58, "pink"],
      [68, 58, "butter"],
    ])
      p.paint(capsule(42, 42, x, y, 2.4), tint)
        .paint(circle(x, y, 6), tint)
        .paint(circle(x, y, 2.6), "white");
    p.paint(circle(42, 42, 7), "white");
  });
}

/** The buildings of the harbour city. */
export function neonHouseSprites() {
  return {
    "neon-house-0": tall(),
    "neon-house-1": broad(),
    "neon-house-2": domed(),
    "neon-works": works(),
    "neon-works-sign": worksSign(),
  };
}
