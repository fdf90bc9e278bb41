import { draw, strip } from "./picture.js";
import { box, capsule, circle, ellipse, polygon, shade, stroke, union } from "./shapes.js";

/** A console with three screens; its sign tells which embedding belongs to it. */
function desk(isOn) {
  const body = polygon("10,112 14,62 118,62 122,112", 4);
  const screen = box(34, 8, 64, 46, 7);
  const wings = union(box(6, 22, 26, 34, 5), box(100, 22, 26, 34, 5));
  return draw(132, 124, (p) => {
    p.object(wings, "plum").object(screen, "indigo");
    p.inside(screen, box(40, 14, 52, 34, 4), isOn ? "blue" : "night");
    for (const x of [10, 104]) {
      p.paint(box(x, 27, 18, 24, 3), isOn ? "iris" : "night");
      for (const y of [31, 37, 43]) p.paint(box(x + 3, y, 12 - ((y + x) % 7), 2), isOn ? "ice" : "violet");
    }
    p.object(body, "mauve")
      .inside(body, shade(body, 0, 9), "dust")
      .inside(body, box(0, 94, 140, 30), "plum");
    const keys = polygon("24,76 108,76 112,88 20,88", 2);
    p.paint(keys, "ink");
    for (let x = 27; x < 106; x += 9) p.paint(box(x, 79, 6, 6, 2), (x / 9) % 3 < 1 ? "candy" : "sky");
    p.object(box(56, 98, 20, 14, 4), isOn ? "ice" : "violet", 3);
  });
}

/** A plinth with a tilted plate for a picture. */
function plinth(isOn) {
  const foot = polygon("14,86 22,48 58,48 66,86", 3);
  const plate = box(8, 8, 64, 56, 10);
  return draw(80, 96, (p) => {
    p.object(foot, "plum").inside(foot, box(44, 40, 30, 60), "night");
    p.object(plate, isOn ? "iris" : "mauve").inside(plate, shade(plate, 0, 5), isOn ? "ice" : "dust");
    p.paint(box(14, 14, 52, 44, 7), "ink").paint(box(16, 16, 48, 40, 5), isOn ? "blue" : "night");
  });
}

/** A tall stone of glass that asks. */
function asker() {
  const stone = polygon("18,118 12,44 30,12 66,12 84,44 78,118", 5);
  const pane = polygon("24,88 20,46 34,22 62,22 76,46 72,88", 3);
  return draw(96, 132, (p) => {
    p.object(ellipse(48, 118, 44, 9), "plum")
      .object(stone, "violet")
      .inside(stone, shade(stone, 6, 6), "orchid");
    p.paint((x, y) => pane(x, y) - 3, "ink").paint(pane, "indigo");
    for (const y of [98, 107]) p.paint(capsule(32, y, 64, y, 2), "candy");
  });
}

/** A grating in the floor out of which things come: open, or shut for good. */
function vent(isShut) {
  const rim = ellipse(60, 36, 52, 28);
  const hole = ellipse(60, 36, 42, 20);
  return draw(120, 72, (p) => {
    p.object(rim, isShut ? "plum" : "mauve").inside(rim, shade(rim, 0, 4), isShut ? "mauve" : "dust");
    p.paint((x, y) => hole(x, y) - 3, "ink").paint(hole, isShut ? "indigo" : "night");
    for (let x = 26; x <= 94; x += 17) p.inside(hole, box(x - 3, 0, 6, 80), isShut ? "violet" : "ink");
    if (isShut) p.inside(hole, box(10, 32, 100, 8, 3), "iris").inside(hole, box(10, 33, 100, 2), "ice");
    else p.inside(hole, ellipse(60, 50, 30, 8), "wine");
  });
}

/** The glass over an embedding, and what is left of it. */
function glassCase(isOpen) {
  const base = box(8, 84, 72, 24, 6);
  return draw(88, 116, (p) => {
    p.object(base, "mauve")
      .inside(base, box(8, 96, 72, 14), "plum")
      .inside(base, box(14, 87, 60, 4, 2), "dust");
    p.paint(box(32, 99, 24, 4, 2), isOpen ? "ice" : "violet");
    if (isOpen) return;
    const dome = (x, y) =>
      Math.max(Math.min(ellipse(44, 46, 32, 40)(x, y), box(12, 46, 64, 38)(x, y)), y - 84);
    const skin = (x, y) => Math.abs(dome(x, y) + 2) - 3;
    p.paint((x, y) => Math.max(dome(x, y) - 4, -dome(x, y)), "ink");
    p.inside((x, y) => Math.max(skin(x, y), y - 82), skin, "sky");
    p.paint(stroke("24,56 24,36 32,22", 2.4), "white").paint(circle(60, 70, 2), "white");
  });
}

/** What is to be worked in the Meaning Works, and where things come from. */
export function worksDeviceSprites() {
  return {
    "works-console": strip([desk(false), desk(true)]),
    "works-plinth": strip([plinth(false), plinth(true)]),
    "works-asker": asker(),
    "works-vent": strip([vent(false), vent(true)]),
    "works-case": strip([glassCase(false), glassCase(true)]),
  };
}
