import { lettering } from "../../content/lettering.js";
import { palette } from "../../content/palette.js";
import { el } from "./dom.js";

const CELL = 12;
/** The rows of a letter without a tail. */
const ROWS = 8;
const OUTLINE = 5;
/** How far the letters reach down behind their face, in pixels. */
const DEPTH = 10;

const WARM = { light: "white", face: ["butter", "butter", "apricot"], shade: "peach", side: "coral" };
const COOL = { light: "white", face: ["ice", "ice", "sky"], shade: "blue", side: "iris" };

/** The game's name, letter by letter, so that each can bob by itself. */
export function logo() {
  return el(
    "h1",
    { class: "logo", "aria-label": "Cache Quest on Flask" },
    word("CACHE", WARM, 0),
    word("QUEST", COOL, 5),
    el("span", { class: "logo-ribbon", "aria-hidden": "true" }, "on Flask"),
  );
}

function word(text, colours, first) {
  const letters = [...text].map((letter, index) => {
    const canvas = drawLetter(lettering[letter], colours);
    canvas.style.setProperty("--at", String(first + index));
    canvas.style.setProperty("--height", String(canvas.height / (ROWS * CELL)));
    return canvas;
  });
  return el("span", { class: "logo-word", "aria-hidden": "true" }, ...letters);
}

function drawLetter(rows, { light, face, shade, side }) {
  const canvas = document.createElement("canvas");
  canvas.width = rows[0].length * CELL + 2 * OUTLINE;
  canvas.height = rows.length * CELL + DEPTH + 2 * OUTLINE;
  const pen = canvas.getContext("2d");
  const isFilled = (x, y) => rows[y]?.[x] === "#";
  const fill = (colour, left, top, width, height) => {
    pen.fillStyle = palette[colour];
    pen.fillRect(left + OUTLINE, top + OUTLINE, width, height);
  };
  const cells = rows.flatMap((row, y) => [...row].flatMap((sign, x) => (sign === "#" ? [{ x, y }] : [])));
  const each = (paint) => {
    for (const { x, y } of cells) paint(x * CELL, y * CELL, x, y);
  };

  each((left, top) => {
    fill("ink", left - OUTLINE, top - OUTLINE, CELL + 2 * OUTLINE, CELL + DEPTH + 2 * OUTLINE);
  });
  each((left, top) => fill(side, left, top, CELL, CELL + DEPTH));
  each((left, top, _x, y) =>
    fill(face[Math.min(face.length - 1, Math.floor((y / ROWS) * face.length))], left, top, CELL, CELL),
  );
  each((left, top, x, y) => {
    if (!isFilled(x, y - 1)) fill(light, left, top, CELL, 4);
    if (!isFilled(x, y + 1)) fill(shade, left, top + CELL - 4, CELL, 4);
  });
  return canvas;
}
