import { draw, strip } from "./picture.js";
import { arc, box, capsule, circle, ellipse, polygon, shade, star, stroke, union } from "./shapes.js";

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

/** What the skills want to become; each of a shape of its own. */
const embeddings = {
  swordBeam: () =>
    draw(56, 56, (p) => {
      const blade = (x, y) => Math.max(circle(26, 28, 22)(x, y), -circle(12, 28, 20)(x, y));
      p.object(blade, "ice")
        .inside(blade, shade(blade, -6, 4), "sky")
        .object(circle(17, 28, 6), "white", 3);
    }),
  shuriken: () =>
    draw(56, 56, (p) => {
      const blades = star(4, 26, 9, 56);
      p.object(blades, "candy")
        .inside(blades, box(28, 0, 28, 56), "pink")
        .object(circle(28, 28, 5), "white", 3);
    }),
  shieldAura: () =>
    draw(56, 56, (p) => {
      const six = polygon("28,6 47,17 47,39 28,50 9,39 9,17", 1);
      const core = polygon("28,18 37,23 37,33 28,38 19,33 19,23", 1);
      p.object(six, "butter")
        .inside(six, shade(six, -7, -5), "apricot")
        .object(core, "white", 3);
    }),
};

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

/** The three embeddings, which also have a word to say. */
export const embeddingSprites = () =>
  Object.fromEntries(Object.entries(embeddings).map(([skill, paint]) => [`embedding-${skill}`, paint()]));

/** Things in the Meaning Works. */
export function worksThingSprites() {
  return {
    "works-console": strip([desk(false), desk(true)]),
    "works-plinth": strip([plinth(false), plinth(true)]),
    "works-asker": asker(),
    "works-vent": strip([vent(false), vent(true)]),
    "works-case": strip([glassCase(false), glassCase(true)]),
    "works-tank-0": tank(0),
    "works-tank-1": tank(1),
    "works-rack": rack(),
    "works-pillar": pillar(),
    "works-bubble-0": neonBubble("pink", "candy"),
    "works-bubble-1": neonBubble("sky", "ice"),
    "works-screen": screen(),
  };
}
