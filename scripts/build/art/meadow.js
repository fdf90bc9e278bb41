import { createNoise, createRandom } from "./noise.js";
import { draw } from "./picture.js";
import { capsule, circle, ellipse, petals, union, wobbly } from "./shapes.js";

/** Blades of grass painted flat on the ground. */
function tuft(seed, colour) {
  const random = createRandom(seed);
  return draw(26, 16, (p) => {
    for (let i = 0; i < 3 + Math.floor(random() * 2); i++) {
      const x = 5 + i * 5 + random() * 2;
      p.paint(capsule(x, 14, x + (i - 1.2) * 2.4, 4 + random() * 5, 1.5), colour);
    }
  });
}

function smallFlower(colour, heart) {
  return draw(20, 20, (p) => {
    p.paint(capsule(10, 12, 11, 18, 1.5), "moss");
    p.object(petals(10, 9, 4, 5), colour, 2).paint(circle(10, 9, 2.4), heart);
  });
}

function clover() {
  return draw(22, 16, (p) => {
    for (const [x, y] of [
      [6, 9],
      [14, 6],
      [16, 12],
    ])
      p.paint(petals(x, y, 2.2, 3), "moss");
  });
}

function pebbles(seed, colour) {
  const random = createRandom(seed);
  return draw(24, 16, (p) => {
    for (let i = 0; i < 3; i++) {
      const [x, y] = [5 + i * 7, 5 + random() * 6];
      p.paint(ellipse(x, y, 3.4, 2.4), colour);
    }
  });
}

/** Flat stones set into a path, worn round: large ones in the middle of a group, small ones around it. */
function cobbles(seed, count) {
  const random = createRandom(seed);
  const stones = Array.from({ length: count }, (_, i) => {
    const angle = i * 2.4 + random();
    const away = 5 + 7.5 * Math.sqrt(i);
    const size = 8.5 - i * 0.7 + random() * 1.5;
    return [32 + Math.cos(angle) * away, 26 + Math.sin(angle) * away * 0.8, size];
  });
  return draw(64, 54, (p) => {
    for (const [x, y, size] of stones) {
      const stone = ellipse(x, y, size, size * 0.72);
      p.paint((px, py) => stone(px, py - 2), "salmon").paint(stone, "blush");
    }
  });
}

/** A wide soft patch of sunlit or shaded grass, laid thinly over the meadow. */
function patch(seed, colour) {
  const shape = wobbly(ellipse(110, 75, 88, 54), createNoise(seed), 16, 26);
  return draw(220, 150, (p) => p.paint(shape, colour));
}

/** The shadow that a cloud casts on the land. */
function cloudShade() {
  const shape = union(ellipse(70, 66, 58, 32), ellipse(128, 52, 62, 40), ellipse(182, 70, 48, 28));
  const soft = wobbly(shape, createNoise(6), 6, 22);
  return draw(240, 110, (p) => p.paint(soft, "ink", 0.5).paint((x, y) => soft(x, y) + 4, "ink"));
}

/** What lies flat on the meadow: it is painted into the ground. */
export function meadowSprites() {
  return {
    "tuft-0": tuft(1, "moss"),
    "tuft-1": tuft(2, "moss"),
    "tuft-2": tuft(3, "lime"),
    "tuft-3": tuft(4, "lime"),
    clover: clover(),
    "flower-white": smallFlower("white", "butter"),
    "flower-pink": smallFlower("pink", "butter"),
    "flower-blue": smallFlower("sky", "white"),
    "flower-butter": smallFlower("butter", "apricot"),
    pebbles: pebbles(3, "salmon"),
    "pebbles-light": pebbles(6, "blush"),
    "cobbles-0": cobbles(4, 6),
    "cobbles-1": cobbles(11, 4),
    "cobbles-2": cobbles(17, 7),
    "patch-0": patch(2, "lime"),
    "patch-1": patch(9, "moss"),
    "cloud-shade": cloudShade(),
  };
}
