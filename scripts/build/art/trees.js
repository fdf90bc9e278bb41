import { createNoise, createRandom } from "./noise.js";
import { draw } from "./picture.js";
import { capsule, circle, ellipse, moved, polygon, shade, stroke, union, wobbly } from "./shapes.js";

/** Scatters small leaf strokes over a crown, light ones where the sun is. */
function leaves(p, crown, seed, count, [light, dark]) {
  const random = createRandom(seed);
  for (let i = 0; i < count; i++) {
    const [x, y] = [random() * p.width, random() * p.height];
    if (crown(x, y) > -9) continue;
    const sunny = x / p.width + y / p.height < 0.85;
    const leaf = union(capsule(x - 4, y, x, y + 3, 1.6), capsule(x, y + 3, x + 4, y, 1.6));
    p.inside(crown, leaf, sunny ? light : dark);
  }
}

function paintCrown(p, crown, seed, colours) {
  const { base, light, dark } = colours;
  const soft = wobbly(shade(crown, -9, -11), createNoise(seed), 4, 9);
  const bright = wobbly(moved(crown, -16, -20), createNoise(seed + 1), 4, 10);
  p.object(crown, base);
  p.inside(crown, soft, dark);
  p.inside(crown, (x, y) => Math.max(bright(x, y), crown(x + 6, y + 6), crown(x, y) + 6), light);
  leaves(p, crown, seed, 46, [colours.glint, colours.deep]);
}

/** The round crown of a broad tree: a cluster of balls. */
function roundCrown(seed, colours) {
  const random = createRandom(seed);
  const balls = [circle(66, 62, 42)];
  for (let i = 0; i < 8; i++) {
    const angle = (i / 8) * 2 * Math.PI + random() * 0.4;
    balls.push(circle(66 + Math.cos(angle) * 35, 60 + Math.sin(angle) * 30, 19 + random() * 6));
  }
  const crown = union(...balls);
  return draw(132, 122, (p) => paintCrown(p, crown, seed, colours));
}

function pineCrown(seed) {
  const tier = (top, bottom, half) =>
    polygon(
      [
        [52, top],
        [52 + half, bottom],
        [52 + half * 0.4, bottom + 7],
        [52, bottom + 2],
        [52 - half * 0.4, bottom + 7],
        [52 - half, bottom],
      ],
      5,
    );
  const tiers = [tier(72, 122, 37), tier(44, 90, 30), tier(16, 58, 22)];
  return draw(104, 140, (p) => {
    for (const [index, shape] of tiers.entries()) {
      p.object(wobbly(shape, createNoise(seed + index), 2, 7), "moss");
      p.inside(shape, moved(shape, -11, -8), "leaf");
      p.inside(shape, shade(shape, 9, 0), "lime");
    }
  });
}

function trunk(width, height) {
  const half = width / 2;
  const middle = half + 14;
  const roots = stroke(
    [
      [middle - half - 3, height - 9],
      [middle, height - 13],
      [middle + half + 3, height - 9],
    ],
    4,
  );
  const wood = union(
    polygon(
      [
        [middle - half + 2, 2],
        [middle + half - 2, 2],
        [middle + half, height - 12],
        [middle - half, height - 12],
      ],
      2,
    ),
    roots,
  );
  return draw(width + 28, height, (p) => {
    p.object(wood, "brick");
    p.inside(wood, shade(wood, -6, 0), "clay");
    p.inside(wood, capsule(middle - 4, height - 30, middle - 4, height - 22, 1.6), "clay");
    p.inside(wood, capsule(middle - half + 5, 8, middle - half + 5, height - 18, 1.5), "salmon");
  });
}

function bush(seed, width, height, colours) {
  const random = createRandom(seed);
  const balls = [ellipse(width / 2, height - 24, width / 2 - 9, 18)];
  for (let i = 0; i < 5; i++) {
    const spread = i / 4 - 0.5;
    const lift = Math.cos(spread * Math.PI);
    balls.push(
      circle(width / 2 + spread * (width - 50), height - 26 - lift * (height - 62), 19 + random() * 4),
    );
  }
  const shape = union(...balls);
  return draw(width, height, (p) => {
    p.object(shape, colours.base);
    p.inside(shape, wobbly(shade(shape, -5, -9), createNoise(seed), 3, 8), colours.dark);
    p.inside(shape, (x, y) => Math.max(shape(x + 8, y + 10), shape(x, y) + 6), colours.light);
    leaves(p, shape, seed + 7, 26, [colours.glint, colours.deep]);
  });
}

/** Dots of berries or blossoms on a bush. */
function withDots(picture, seed, colours) {
  const random = createRandom(seed);
  for (let i = 0; i < 7; i++) {
    const [x, y] = [picture.width * (0.2 + 0.6 * random()), picture.height * (0.32 + 0.4 * random())];
    picture.object(circle(x, y, 4.5), colours[0], 3).paint(circle(x - 1.4, y - 1.4, 1.6), colours[1]);
  }
  return picture;
}

const green = { base: "leaf", light: "lime", dark: "moss", glint: "butter", deep: "leaf" };
const deepGreen = { base: "moss", light: "leaf", dark: "plum", glint: "lime", deep: "moss" };
const blossom = { base: "pink", light: "candy", dark: "orchid", glint: "white", deep: "pink" };

/** Trees in two parts, as the crown sways and the trunk does not; bushes and hedge pieces. */
export function plantSprites() {
  return {
    "crown-oak": roundCrown(3, green),
    "crown-elm": roundCrown(11, deepGreen),
    "crown-cherry": roundCrown(23, blossom),
    "crown-pine": pineCrown(5),
    trunk: trunk(24, 62),
    "trunk-pine": trunk(18, 40),
    bush: bush(8, 84, 66, green),
    "bush-berry": withDots(bush(9, 80, 64, green), 4, ["rose", "white"]),
    "bush-rose": withDots(bush(14, 88, 68, deepGreen), 6, ["pink", "white"]),
    "hedge-0": bush(31, 98, 86, deepGreen),
    "hedge-1": bush(37, 102, 90, deepGreen),
    "hedge-2": bush(41, 96, 94, deepGreen),
  };
}
