import { draw } from "./picture.js";
import { box, circle, polygon, shade, star } from "./shapes.js";

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

/** The three embeddings, which also have a word to say. */
export const embeddingSprites = () =>
  Object.fromEntries(Object.entries(embeddings).map(([skill, paint]) => [`embedding-${skill}`, paint()]));
