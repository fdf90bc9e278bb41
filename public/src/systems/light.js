/**
 * Darkness with light in it, as one net over the view: each of its knots holds how dark it is there and in which colour,
 * and between the knots it runs softly. So it costs the same, however many lights there are.
 */
import { palette } from "../content/palette.js";
import { k } from "../context.js";
import { createMesh } from "./mesh.js";
import { settings } from "./settings.js";
import { depth } from "./world.js";

const CELL = 32;
/** Knots to a side of the net: more than any view shows. */
const SIDE = 64;
const ABOVE_ALL_THAT_STANDS = depth.sky + 3;
const DARKNESS = 0.5;
/** How much of its colour a light lays over what it shines on. */
const WARMTH = 0.17;

const rgb = (name) => {
  const value = Number.parseInt(palette[name].slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => part / 255);
};
const colours = Object.fromEntries(Object.keys(palette).map((name) => [name, rgb(name)]));
const NIGHT = [24 / 255, 10 / 255, 44 / 255];

/** @typedef {{x: number, y: number, glow: import("../content/lights.js").Glow}} Light */

/** Adds what a light gives to the knots around it: its brightness, and its colour by the brightness. */
function shine(sum, { x, y, glow }, left, top, columns, rows, time) {
  const sway = glow.flicker && !settings.reducedMotion ? glow.flicker * Math.sin(time * 11 + x) : 0;
  const radius = (glow.radius * (1 + sway)) / CELL;
  const [cx, cy] = [(x - left) / CELL, (y - top) / CELL];
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

/** Turns the sums at a knot into what covers the view there: night where it is dark, a breath of colour where it is light. */
function addKnot(mesh, x, y, sum, at) {
  const gain = sum[at + 3];
  const light = Math.min(1, gain);
  const dark = DARKNESS * (1 - light);
  const warm = WARMTH * light;
  const share = gain > 0 ? warm / gain : 0;
  const part = (index) => NIGHT[index] * dark + sum[at + index] * share;
  return mesh.corner(x, y, part(0), part(1), part(2), dark + warm);
}

/** Fills a cell between four knots. It is folded between those two that differ less, so that round lights stay round. */
function addCell(mesh, sum, at, knot, columns) {
  const below = SIDE * 4;
  const gain = (offset) => sum[at + offset + 3];
  const [a, b, c, d] = [knot, knot + 1, knot + columns, knot + columns + 1];
  if (Math.abs(gain(0) - gain(below + 4)) < Math.abs(gain(4) - gain(below))) {
    mesh.triangle(a, b, d);
    mesh.triangle(a, d, c);
  } else {
    mesh.triangle(a, b, c);
    mesh.triangle(b, d, c);
  }
}

function drawNet(sum, view, left, top, columns, rows) {
  const mesh = createMesh(view);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const at = (row * SIDE + column) * 4;
      const knot = addKnot(mesh, left + column * CELL, top + row * CELL, sum, at);
      if (row < rows - 1 && column < columns - 1) addCell(mesh, sum, at, knot, columns);
    }
  mesh.draw();
}

/**
 * Darkens the scene but for its lights.
 * @param {{lights: () => Light[], now: () => {time: number, view: object}}} scene `lights`: those that are lit now.
 */
export function addLight({ lights, now }) {
  const sum = new Float32Array(SIDE * SIDE * 4);

  function gather({ view, time }, left, top, columns, rows) {
    sum.fill(0);
    for (const light of lights()) {
      const { radius } = light.glow;
      const isSeen = light.x > view.left - radius && light.x < view.right + radius;
      if (isSeen && light.y > view.top - radius && light.y < view.bottom + radius)
        shine(sum, light, left, top, columns, rows, time);
    }
  }

  k.add([
    k.z(ABOVE_ALL_THAT_STANDS),
    {
      draw() {
        const moment = now();
        const { view } = moment;
        const [left, top] = [view.left, view.top].map((edge) => Math.floor(edge / CELL) * CELL);
        const columns = Math.min(SIDE, Math.ceil((view.right - left) / CELL) + 1);
        const rows = Math.min(SIDE, Math.ceil((view.bottom - top) / CELL) + 1);
        gather(moment, left, top, columns, rows);
        drawNet(sum, view, left, top, columns, rows);
      },
    },
  ]);
}
