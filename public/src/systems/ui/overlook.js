import { overlook } from "../../content/overlook.js";
import { palette } from "../../content/palette.js";
import { createRandom } from "../../rules/random.js";
import { spriteSource } from "../assets.js";
import { el, overlay } from "./dom.js";
import { loadStyle } from "./style.js";

await loadStyle("story");

const { width, height } = overlook;
const outline = 3;
/** A grain of the sky, and the order in which a mixture of two colours fills a square of them. */
const grain = 4;
const DITHER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** The sky's colour at a grain: between two bands both are mixed, grain by grain. */
function skyAt(column, row) {
  const y = row * grain;
  const next = overlook.sky.findIndex(([, line]) => line > y);
  if (next < 0) return overlook.sky.at(-1)[0];
  const [[above, from], [below, to]] = [overlook.sky[Math.max(0, next - 1)], overlook.sky[next]];
  const threshold = (DITHER[(column % 4) + (row % 4) * 4] + 0.5) / 16;
  return (y - from) / (to - from) > threshold ? below : above;
}

function drawSky(pen) {
  for (let row = 0; row * grain < height; row++)
    for (let column = 0; column * grain < width; column++) {
      pen.fillStyle = palette[skyAt(column, row)];
      pen.fillRect(column * grain, row * grain, grain, grain);
    }
  const { x, y, radius, tint } = overlook.sun;
  pen.fillStyle = palette[tint];
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
}

/** The way along a ridge, from peak to valley to peak, with an uneven step on each slope. */
function ridgeLine({ peaks, base }, random) {
  const turns = peaks.flatMap(([x, rise], i) => {
    const next = peaks[i + 1];
    return next
      ? [
          [x, rise],
          [(x + next[0]) / 2, Math.min(rise, next[1]) * 0.35],
        ]
      : [[x, rise]];
  });
  const points = turns.flatMap(([x, rise], i) => {
    const next = turns[i + 1];
    if (!next) return [[x, rise]];
    const middle = [(x + next[0]) / 2, (rise + next[1]) / 2 + random.range(-7, 7)];
    return [[x, rise], middle];
  });
  return points.map(([x, rise]) => [x, base - rise]);
}

/** Lays a path along points, down and around below the picture. */
function trace(pen, points) {
  const floor = height + 20;
  pen.beginPath();
  pen.moveTo(-20, floor);
  pen.lineTo(-20, points[0][1] + 20);
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.lineTo(width + 20, points.at(-1)[1] + 20);
  pen.lineTo(width + 20, floor);
  pen.closePath();
}

function drawFace(pen, x, top, depth, tint) {
  pen.fillStyle = palette[tint];
  pen.beginPath();
  pen.moveTo(x, top - 4);
  pen.lineTo(x - depth, top + depth);
  pen.lineTo(x - depth * 0.42, top + depth * 0.78);
  pen.lineTo(x - depth * 0.2, top + depth * 1.2);
  pen.lineTo(x + depth * 0.1, top + depth * 0.66);
  pen.closePath();
  pen.fill();
}

/** A ridge: its shade, the sides that look at the sun, snow on the high peaks, and the outline over all. */
function drawRidge(pen, ridge, random) {
  const points = ridgeLine(ridge, random);
  pen.save();
  trace(pen, points);
  pen.fillStyle = palette[ridge.tint];
  pen.fill();
  pen.clip();
  for (const [x, rise] of ridge.peaks) {
    drawFace(pen, x, ridge.base - rise, rise * 0.62, ridge.lit);
    if (rise > 2 * ridge.snow && ridge.snow > 0) drawFace(pen, x, ridge.base - rise, ridge.snow, "white");
  }
  pen.restore();
  trace(pen, points);
  pen.stroke();
}

function drawHill(pen) {
  trace(pen, overlook.hill);
  pen.fillStyle = palette.leaf;
  pen.fill();
  pen.stroke();
}

function drawOnlookers(pen) {
  for (const { sprite, x, y } of overlook.onlookers) {
    const from = spriteSource(sprite);
    const [w, h] = [from.width * 0.55, from.height * 0.55];
    pen.drawImage(from.image, from.x, from.y, from.width, from.height, x - w / 2, y - h, w, h);
  }
}

function paint() {
  const canvas = el("canvas", { width, height });
  const pen = canvas.getContext("2d");
  const random = createRandom(7);
  pen.strokeStyle = palette.ink;
  pen.lineWidth = outline;
  pen.lineJoin = "round";
  drawSky(pen);
  for (const ridge of overlook.ridges) drawRidge(pen, ridge, random);
  drawHill(pen);
  drawOnlookers(pen);
  return canvas;
}

/**
 * Shows what lies behind the gate in the place of the world: the mountains in the evening.
 * @returns {() => void} Lets the world be seen again.
 */
export function showOverlook() {
  const view = el("div", { class: "overlook", "aria-hidden": "true" }, paint());
  overlay().append(view);
  return () => view.remove();
}
