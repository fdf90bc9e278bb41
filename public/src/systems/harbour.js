import { harbour } from "../content/neonLights.js";
import { k } from "../context.js";
import { tileSize } from "../rules/tiles.js";
import { stamp, stampLine, tints } from "./brush.js";
import { settings } from "./settings.js";
import { depth } from "./world.js";

const ABOVE_THE_DARK = depth.sky + 5;
const BULBS = ["butter", "candy", "ice", "lime"];
const FIREFLIES = 18;
/** Bulbs of a garland hang this far from one another. */
const BULB = 34;
const SAG = 34;

const still = (time) => (settings.reducedMotion ? 0 : time);

/** The lantern at a boat's bow, for the night around it. */
export const lanterns = harbour.boats.map(({ x, y, tint, flip, bow = 60, rise = 76 }) => ({
  x: x * tileSize + (flip ? -bow : bow),
  y: y * tileSize,
  rise,
  halo: 1.8,
  glow: { radius: 200, tint, strength: 0.7 },
}));

/** Boats lie in the water and rock, each in its own time. */
function addBoat({ sprite, x, y, flip = false }) {
  const [left, top] = [x * tileSize, y * tileSize];
  let time = x * 7;
  k.add([
    k.z(top),
    {
      update() {
        time += k.dt();
      },
      draw() {
        const t = still(time);
        stamp(sprite, left, top + Math.sin(t * 1.3) * 3, {
          anchor: "feet",
          flip,
          angle: Math.sin(t * 0.9) * 0.035,
        });
      },
    },
  ]);
}

/** A point of a hanging string, from 0 to 1 along it. */
const hanging = ([x1, y1, x2, y2], share) => ({
  x: (x1 + (x2 - x1) * share) * tileSize,
  y: (y1 + (y2 - y1) * share) * tileSize + SAG * 4 * share * (1 - share),
});

/** A garland with the places of its bulbs, which never move. */
function hang(ends) {
  const count = Math.round((Math.hypot(ends[2] - ends[0], ends[3] - ends[1]) * tileSize) / BULB);
  return Array.from({ length: count + 1 }, (_, i) => hanging(ends, i / count));
}

const garlands = harbour.garlands.map(hang);

const isSeen = (bulbs, view) =>
  bulbs.some(
    ({ x, y }) => x > view.left - BULB && x < view.right + BULB && y > view.top - BULB && y < view.bottom,
  );

function drawGarland(bulbs, time) {
  for (let i = 1; i < bulbs.length; i++) {
    const at = bulbs[i];
    stampLine("pixel", bulbs[i - 1], at, { thickness: 3, tint: tints.ink });
    if (i === bulbs.length - 1) return;
    const tint = tints[BULBS[i % BULBS.length]];
    const glow = 0.85 + 0.15 * Math.sin(time * 1.6 + i * 1.3);
    stamp("soft-dot", at.x, at.y + 6, { scale: 0.62, tint, opacity: 0.4 * glow });
    stamp("dot", at.x, at.y + 6, { scale: 0.85, tint: tints.ink });
    stamp("dot", at.x, at.y + 6, { scale: 0.55, tint, opacity: glow });
  }
}

/** Fireflies of light drift through the view, like words nobody has thought yet. */
function drawFireflies({ view, time }) {
  for (let i = 0; i < FIREFLIES; i++) {
    const x =
      view.left +
      ((i * 211 + time * (9 + (i % 3) * 4) + Math.sin(time * 0.6 + i) * 40) % (view.width + 80)) -
      40;
    const y = view.top + ((i * 137 + Math.sin(time * 0.5 + i * 2) * 50 + view.height) % view.height);
    const beat = 0.5 + 0.5 * Math.sin(time * 1.9 + i * 1.7);
    const tint = tints[BULBS[i % BULBS.length]];
    stamp("soft-dot", x, y, { scale: 0.5, tint, opacity: 0.45 * beat });
    stamp("dot", x, y, { scale: 0.26, tint: tints.white, opacity: beat });
  }
}

/** The life of the harbour: boats that rock, strings of lamps, fireflies. */
export function addHarbour(now) {
  for (const boat of harbour.boats) addBoat(boat);
  k.add([
    k.z(ABOVE_THE_DARK),
    {
      draw() {
        const moment = now();
        for (const bulbs of garlands) if (isSeen(bulbs, moment.view)) drawGarland(bulbs, still(moment.time));
        if (!settings.reducedMotion) drawFireflies(moment);
      },
    },
  ]);
}
