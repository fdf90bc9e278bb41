import { createRandom } from "./noise.js";
import { draw, strip } from "./picture.js";
import { capsule, circle, ellipse, petals, polygon, union } from "./shapes.js";

function flowerBunch(seed, colours) {
  const random = createRandom(seed);
  return draw(44, 40, (p) => {
    for (let i = 0; i < 4; i++) {
      const [x, y] = [9 + i * 8.5, 12 + random() * 10];
      p.paint(capsule(x, y, 22 + (i - 1.5) * 4, 37, 2), "moss");
      p.object(petals(x, y, 4.6, 5), colours[i % colours.length], 3).paint(circle(x, y, 2.6), "butter");
    }
  });
}

/** Grass that stands, and sways. */
function tallGrass(seed) {
  const random = createRandom(seed);
  return draw(40, 38, (p) => {
    const blades = Array.from({ length: 5 }, (_, i) => {
      const x = 10 + i * 5;
      const tip = x + (i - 2) * 4;
      return polygon(
        [
          [x - 3, 34],
          [tip, 8 + random() * 10 + Math.abs(i - 2) * 3],
          [x + 3, 34],
        ],
        1.2,
      );
    });
    p.object(union(...blades), "moss", 3);
    for (const [i, blade] of blades.entries()) p.paint(blade, i % 2 ? "lime" : "leaf");
  });
}

function reeds() {
  return draw(44, 62, (p) => {
    for (const [x, lean, top] of [
      [12, -4, 22],
      [21, 1, 8],
      [31, 5, 17],
    ]) {
      p.object(capsule(x, 56, x + lean, top, 2), "moss", 3);
      p.object(capsule(x + lean, top, x + lean * 1.3, top + 12, 3.5), "brick", 3);
    }
  });
}

function lilyPad(flower) {
  const notch = polygon("22,15 46,4 46,16");
  const pad = (x, y) => Math.max(ellipse(22, 16, 17, 10)(x, y), -notch(x, y));
  return draw(44, 34, (p) => {
    p.object(pad, "leaf", 3).inside(pad, ellipse(18, 13, 10, 4), "lime");
    if (flower) p.object(petals(15, 13, 5, 6), "candy", 3).paint(circle(15, 13, 3), "butter");
  });
}

function ripple(width) {
  return draw(40, 10, (p) => {
    p.paint(capsule(20 - width, 4, 20 + width, 4, 1.6), "ice");
    p.paint(capsule(20 - width / 3, 8, 20 + width / 1.6, 8, 1.2), "ice");
  });
}

function mushrooms() {
  const cap = (x, y, r) => (px, py) => Math.max(ellipse(x, y, r, r * 0.8)(px, py), py - y - 3);
  return draw(48, 42, (p) => {
    for (const [x, y, r] of [
      [31, 20, 11],
      [15, 26, 8],
    ]) {
      p.object(capsule(x, y + 4, x, 35, r * 0.42), "blush").object(cap(x, y, r), "rose");
      p.paint(circle(x - r * 0.4, y - r * 0.3, 2.2), "white").paint(
        circle(x + r * 0.45, y - r * 0.1, 1.8),
        "white",
      );
    }
  });
}

/** What grows on the meadow and swims on the ponds. */
export function floraSprites() {
  return {
    "flowers-0": flowerBunch(2, ["coral", "butter"]),
    "flowers-1": flowerBunch(5, ["white", "pink"]),
    "flowers-2": flowerBunch(8, ["sky", "iris"]),
    "grass-0": tallGrass(2),
    "grass-1": tallGrass(6),
    reeds: reeds(),
    lily: lilyPad(false),
    "lily-flower": lilyPad(true),
    ripple: strip([ripple(4), ripple(9), ripple(13), ripple(7)]),
    mushrooms: mushrooms(),
  };
}
