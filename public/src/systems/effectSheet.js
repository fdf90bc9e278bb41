/** Sprites that are made from others or from a few lines, as the arena is entered, rather than fetched. */
import { numerals } from "../content/numerals.js";
import { palette } from "../content/palette.js";
import { addPaintedSprite, hasSprite, spriteCanvas } from "./assets.js";

const PIXEL = 4;
const RIM = 3;

function paint(width, height, draw) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  draw(canvas.getContext("2d"));
  return canvas;
}

/** A numeral in white; its dark rim is itself in ink, drawn all around. */
function numeral(rows) {
  const width = rows[0].length * PIXEL + 2 * RIM;
  const height = rows.length * PIXEL + 2 * RIM;
  return paint(width, height, (pen) => {
    const draw = (colour, left, top, grow) => {
      pen.fillStyle = colour;
      rows.forEach((row, y) => {
        [...row].forEach((letter, x) => {
          if (letter === ".") return;
          pen.fillRect(left + x * PIXEL - grow, top + y * PIXEL - grow, PIXEL + 2 * grow, PIXEL + 2 * grow);
        });
      });
    };
    draw(palette.ink, RIM, RIM, RIM);
    draw(palette.white, RIM, RIM, 0);
  });
}

/** The trail of a blade that swept clockwise and now is at the angle 0: thin and faint first, broad and bright last. */
function trail() {
  const radius = 112;
  const sweep = 2.2;
  const steps = 24;
  return paint(radius * 2, radius * 2, (pen) => {
    pen.strokeStyle = palette.white;
    for (let step = 0; step < steps; step += 1) {
      const share = (step + 1) / steps;
      const width = 4 + 52 * share ** 1.4;
      const from = -sweep + (sweep * step) / steps;
      pen.globalAlpha = 0.08 + 0.82 * share ** 2;
      pen.lineWidth = width;
      pen.beginPath();
      pen.arc(radius, radius, radius - 2 - width / 2, from, from + sweep / steps);
      pen.stroke();
    }
  });
}

/** The shape of a creature in plain white, laid over it for the moment in which it is hurt. */
function silhouette(name) {
  const original = spriteCanvas(name, { scale: 1 });
  return paint(original.width, original.height, (pen) => {
    pen.drawImage(original, 0, 0);
    pen.globalCompositeOperation = "source-in";
    pen.fillStyle = palette.white;
    pen.fillRect(0, 0, original.width, original.height);
  });
}

function load(name, make) {
  if (!hasSprite(name)) addPaintedSprite(name, make());
}

/**
 * Loads the numerals as `numeral-…`, the blade's trail, and a white silhouette `flash-…` of each creature named
 * whose picture is here: whom a scene did not load it will not show.
 * @param {string[]} creatures
 */
export function loadEffectSheet(creatures) {
  load("trail", trail);
  for (const [sign, rows] of Object.entries(numerals)) load(`numeral-${sign}`, () => numeral(rows));
  for (const name of creatures.filter(hasSprite)) load(`flash-${name}`, () => silhouette(name));
}
