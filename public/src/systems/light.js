/**
 * Darkness with light in it, as one picture over the view: each of its pixels stands for a cell of the world, holds how
 * dark it is there and in which colour, and is drawn soft. So it costs one quad, however many lights there are.
 */
import { palette } from "../content/palette.js";
import { k } from "../context.js";
import { settings } from "./settings.js";
import { depth } from "./world.js";

const CELL = 32;
/** Cells to a side of the picture: more than any view shows. */
const SIDE = 64;
const ABOVE_ALL_THAT_STANDS = depth.sky + 3;
const DARKNESS = 0.5;
/** How much of its colour a light lays over what it shines on. */
const WARMTH = 0.17;

const rgb = (name) => {
  const value = Number.parseInt(palette[name].slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};
const colours = Object.fromEntries(Object.keys(palette).map((name) => [name, rgb(name)]));
const NIGHT = [24, 10, 44];

/** @typedef {{x: number, y: number, glow: import("../content/lights.js").Glow}} Light */

function createPicture() {
  const pixels = new ImageData(SIDE, SIDE);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIDE;
  const { tex } = k.loadSprite(null, canvas, { singular: true }).data;
  return { pixels, tex };
}

/** Adds what a light gives to the cells around it: its brightness, and its colour by the brightness. */
function shine(sum, { x, y, glow }, left, top, columns, rows, time) {
  const sway = glow.flicker && !settings.reducedMotion ? glow.flicker * Math.sin(time * 11 + x) : 0;
  const radius = (glow.radius * (1 + sway)) / CELL;
  const [cx, cy] = [(x - left) / CELL - 0.5, (y - top) / CELL - 0.5];
  const [red, green, blue] = colours[glow.tint];
  const [first, last] = [Math.max(0, Math.ceil(cx - radius)), Math.min(columns - 1, Math.floor(cx + radius))];
  const [upper, lower] = [Math.max(0, Math.ceil(cy - radius)), Math.min(rows - 1, Math.floor(cy + radius))];
  for (let row = upper; row <= lower; row += 1)
    for (let column = first; column <= last; column += 1) {
      const share = 1 - ((column - cx) ** 2 + (row - cy) ** 2) / (radius * radius);
      if (share <= 0) continue;
      const gain = share * share * glow.strength;
      const at = (row * SIDE + column) * 4;
      sum[at] += red * gain;
      sum[at + 1] += green * gain;
      sum[at + 2] += blue * gain;
      sum[at + 3] += gain;
    }
}

/** Turns the sums into what covers the view: night where it is dark, a breath of colour where it is light. */
function develop(sum, data, columns, rows) {
  for (let row = 0; row < rows; row += 1)
    for (let at = row * SIDE * 4, end = at + columns * 4; at < end; at += 4) {
      const gain = sum[at + 3];
      const light = Math.min(1, gain);
      const dark = DARKNESS * (1 - light);
      const warm = WARMTH * light;
      const cover = dark + warm;
      for (let part = 0; part < 3; part += 1) {
        const tint = gain > 0 ? sum[at + part] / gain : 0;
        data[at + part] = (NIGHT[part] * dark + tint * warm) / cover;
      }
      data[at + 3] = cover * 255;
    }
}

/**
 * Darkens the scene but for its lights.
 * @param {{lights: () => Light[], now: () => {time: number, view: object}}} scene `lights`: those that are lit now.
 */
export function addLight({ lights, now }) {
  const { pixels, tex } = createPicture();
  const sum = new Float32Array(SIDE * SIDE * 4);

  function paint({ view, time }, left, top, columns, rows) {
    sum.fill(0);
    for (const light of lights()) {
      const { radius } = light.glow;
      const isSeen = light.x > view.left - radius && light.x < view.right + radius;
      if (isSeen && light.y > view.top - radius && light.y < view.bottom + radius)
        shine(sum, light, left, top, columns, rows, time);
    }
    develop(sum, pixels.data, columns, rows);
    tex.update(pixels);
  }

  k.add([
    k.z(ABOVE_ALL_THAT_STANDS),
    {
      draw() {
        const moment = now();
        const { view } = moment;
        const [left, top] = [view.left, view.top].map((edge) => (Math.floor(edge / CELL) - 1) * CELL);
        const columns = Math.min(SIDE, Math.ceil((view.right - left) / CELL) + 1);
        const rows = Math.min(SIDE, Math.ceil((view.bottom - top) / CELL) + 1);
        paint(moment, left, top, columns, rows);
        k.drawUVQuad({
          tex,
          quad: k.quad(0, 0, columns / SIDE, rows / SIDE),
          width: columns * CELL,
          height: rows * CELL,
          pos: k.vec2(left, top),
        });
      },
    },
  ]);
}
