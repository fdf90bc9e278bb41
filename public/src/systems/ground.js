import { palette } from "../content/palette.js";
import { createTexture, k, pixelDensity } from "../context.js";
import { tileSize } from "../rules/tiles.js";
import { spriteSource } from "./assets.js";
import { marksOf } from "./groundMarks.js";

/**
 * The ground is painted once into a few large textures: grass, paths, shores, shadows and all that lies flat. Drawing
 * it then costs a handful of quads a frame, however rich it is.
 */
const chunk = 512;
/** Chunks overlap by this much, so that no seam shows between them at any zoom. */
const overlap = 1;
const side = chunk + 2 * overlap;

function paint(pen, { sprite, x, y, scaleX, scaleY, opacity, frame }) {
  const source = spriteSource(sprite, frame);
  const { width, height } = source;
  pen.save();
  pen.translate(Math.round(x), Math.round(y));
  pen.scale(scaleX, scaleY);
  pen.globalAlpha = opacity;
  pen.drawImage(source.image, source.x, source.y, width, height, -width / 2, -height / 2, width, height);
  pen.restore();
}

/** No mark is larger than this, so that each chunk looks at its own neighbourhood only. */
const reach = 240;

/** What shows where nothing else is painted. */
const bases = {
  meadow: palette.leaf,
  archive: palette.brick,
  cave: palette.mauve,
  canal: palette.salmon,
  mountain: palette.salmon,
  neon: palette.plum,
  works: palette.night,
  oasis: palette.apricot,
};

function paintChunk(canvas, base, marks, left, top) {
  const pen = canvas.getContext("2d");
  pen.setTransform(1, 0, 0, 1, overlap - left, overlap - top);
  pen.fillStyle = base;
  pen.fillRect(left - overlap, top - overlap, canvas.width, canvas.height);
  for (const one of marks) {
    const isNear = one.x > left - reach && one.x < left + chunk + reach;
    if (isNear && one.y > top - reach && one.y < top + chunk + reach) paint(pen, one);
  }
}

/**
 * Paints a map's ground.
 * @returns {{x: number, y: number, tex: object}[]} Its chunks; whoever had them painted calls `freeGround`.
 */
export function paintGround(map) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const marks = marksOf(map);
  const chunks = [];
  for (let y = 0; y < map.tiles.length * tileSize; y += chunk)
    for (let x = 0; x < map.tiles[0].length * tileSize; x += chunk) {
      paintChunk(canvas, bases[map.biome], marks, x, y);
      chunks.push({ x, y, tex: createTexture(canvas) });
    }
  return chunks;
}

/** Lets go of a ground that is not drawn any more. */
export function freeGround(chunks) {
  for (const { tex } of chunks) tex.free();
}

/** @type {WeakMap<object, boolean>} Which textures are read without smoothing. */
const sharp = new WeakMap();

/** Where a texel covers whole pixels nothing is to be smoothed, and reading one instead of four is felt without a GPU. */
function setSharp(tex, isSharp) {
  if (sharp.get(tex) === isSharp) return;
  sharp.set(tex, isSharp);
  const { gl } = tex.ctx;
  const filter = isSharp ? gl.NEAREST : gl.LINEAR;
  tex.bind();
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, filter);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, filter);
  tex.unbind();
}

/** Draws those chunks that a view shows. */
export function drawGround(chunks, view) {
  const isSharp = Number.isInteger(k.getCamScale().x * pixelDensity);
  for (const { x, y, tex } of chunks) {
    if (x > view.right || y > view.bottom || x + chunk < view.left || y + chunk < view.top) continue;
    setSharp(tex, isSharp);
    k.drawUVQuad({ tex, width: side, height: side, pos: k.vec2(x - overlap, y - overlap) });
  }
}
