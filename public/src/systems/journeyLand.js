/** The land of the ending's walk, drawn piece by piece. */
import { REALM, realms } from "../content/credits.js";
import { k } from "../context.js";
import { tints } from "./brush.js";

const STEP = 24;
const OUTLINE = 4;
/** What is far passes slower. */
const FAR = 0.35;
/** A realm begins and ends in a slope that is this long. */
const SLOPE = 170;
const UNDER = 420;
const WINDOW = 12;
const ROOF = 54;
/** What of the horizon is hidden by the ground. */
const HIDDEN = 40;

const smooth = (t) => {
  const share = Math.max(0, Math.min(1, t));
  return share * share * (3 - 2 * share);
};
const wave = (x, length, height) => Math.sin(x / length) * height;
const triangle = (x, length) => Math.abs((((x % length) + length) % length) / length - 0.5) * 2;
const chance = (n) => Math.abs(Math.sin(n * 127.1) * 43758.5) % 1;

/** How high the horizon of a realm is at a place. */
const RIDGES = {
  hills: (x) => 58 + wave(x, 74, 20) + wave(x, 31, 7),
  peaks: (x) => 60 + 92 * triangle(x, 210) + 26 * triangle(x + 40, 74),
  dunes: (x) => 50 + 26 * Math.abs(Math.sin(x / 120)) + wave(x, 47, 4),
  roofs: (x) => 46 + 96 * chance(Math.floor(x / ROOF)),
};

const groundLine = (x) => wave(x, 190, 9) + wave(x, 83, 4);

/**
 * Draws land in pieces with straight upper edges, with the art's outline along them.
 * @param {{from: number, to: number, top: (x: number) => number, tint: object, rim?: object, floor: number,
 *   under: number, step?: number, isFlat?: boolean}} land In pixels of the art; `top`: the height above the floor;
 *   `under`: how far below the floor it goes; `isFlat`: its pieces are level, as roofs are.
 * @param {{left: number, unit: number, width: number}} view Where the land's beginning is on screen.
 */
function drawLand(land, { left, unit, width }) {
  const { from, to, top, tint, rim, floor, under, step = STEP, isFlat = false } = land;
  const first = Math.max(from, Math.floor(-left / unit / step) * step);
  const last = Math.min(to, (width - left) / unit);
  for (let x = first; x < last; x += step) {
    const [a, b] = [left + x * unit, left + (x + step) * unit + 0.5];
    const [high, next] = isFlat ? [top(x + 1), top(x + 1)] : [top(x), top(x + step)];
    const piece = (down, height, color) => {
      const [ya, yb] = [high, next].map((rise) => floor - (rise - down) * unit);
      const bottom =
        height === undefined ? [floor + under * unit, floor + under * unit] : [ya + height, yb + height];
      k.drawPolygon({
        pts: [k.vec2(a, ya), k.vec2(b, yb), k.vec2(b, bottom[1]), k.vec2(a, bottom[0])],
        color,
      });
    };
    piece(-OUTLINE, undefined, tints.ink);
    piece(0, undefined, tint);
    if (rim) piece(0, 9 * unit, rim);
  }
}

/** Lit windows in the far city. */
function drawWindows(from, to, floor, { left, unit, width }) {
  for (let x = Math.ceil(from / ROOF) * ROOF; x < to - ROOF; x += ROOF) {
    const at = left + x * unit;
    if (at < -60 * unit || at > width) continue;
    const rise = RIDGES.roofs(x + 1);
    for (let i = 0; i < 6; i++) {
      const lit = chance(x + i * 7.3);
      const y = rise - 16 - Math.floor(i / 2) * 24;
      if (lit < 0.45 || y < 24) continue;
      const tint = tints[lit > 0.85 ? "candy" : "butter"];
      const pos = k.vec2(at + (11 + (i % 2) * 20) * unit, floor - y * unit);
      k.drawRect({ pos, width: WINDOW * unit, height: WINDOW * unit, color: tint });
    }
  }
}

/** Land rises from nothing and ends in nothing. */
const slopes = (x, from, to) => smooth((x - from) / SLOPE) * smooth((to - x) / SLOPE);

/** The horizon: each realm's own, so that one sees from afar where the way leads. */
export function drawHorizon(walked, { hero, unit, width, floor }) {
  const view = { left: hero - walked * FAR * unit, unit, width };
  realms.forEach(({ ridge, tints: { far } }, index) => {
    const from = index === 0 ? -REALM : Math.round((index * REALM * FAR - SLOPE / 2) / ROOF) * ROOF;
    const to = index === realms.length - 1 ? realms.length * REALM : (index + 1) * REALM * FAR + SLOPE / 2;
    const top = (x) => RIDGES[ridge](x) * slopes(x, from, to);
    const roofs = ridge === "roofs" && { step: ROOF, isFlat: true };
    drawLand({ from, to, top, tint: tints[far], floor, under: HIDDEN, ...roofs }, view);
    if (roofs) drawWindows(from + SLOPE, to, floor, view);
  });
}

/** The ground one walks on: a new realm begins as a slope over the one before. */
export function drawGround(walked, { hero, unit, width, ground }) {
  const view = { left: hero - walked * unit, unit, width };
  realms.forEach(({ tints: { ground: tint, rim } }, index) => {
    const from = index === 0 ? -REALM : index * REALM - SLOPE;
    const to = index === realms.length - 1 ? (realms.length + 1) * REALM : (index + 1) * REALM + SLOPE;
    const rising = index === 0 ? () => 0 : (x) => (1 - smooth((x - from) / (2 * SLOPE))) * UNDER;
    const top = (x) => groundLine(x) - rising(x);
    drawLand({ from, to, top, tint: tints[tint], rim: tints[rim], floor: ground, under: UNDER }, view);
  });
}
