import { k } from "../context.js";

/**
 * @typedef {{x: number, y: number, width: number, height: number, sliceX?: number}} Entry Where a sprite is.
 * @typedef {{image: HTMLImageElement, entry: Entry}} Source
 */

const folder = new URL("../../lib/atlas/", import.meta.url);

/** @type {Map<string, Promise<void>>} */
const loading = new Map();
/** @type {Map<string, Source>} */
const sources = new Map();

async function loadImage(url) {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

async function loadEntries(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}

async function load(name) {
  const [image, entries] = await Promise.all([
    loadImage(new URL(`${name}.png`, folder).href),
    loadEntries(new URL(`${name}.json`, folder).href),
  ]);
  for (const [sprite, entry] of Object.entries(entries)) sources.set(sprite, { image, entry });
  await k.loadSpriteAtlas(image, entries);
}

/** Loads an atlas; a second call answers with the first one's promise, a failed one may be tried again. */
export function loadAtlas(name) {
  if (!loading.has(name)) {
    const promise = load(name);
    promise.catch(() => loading.delete(name));
    loading.set(name, promise);
  }
  return loading.get(name);
}

/** Says whether a sprite can be drawn: its atlas is loaded. */
export const hasSprite = (name) => sources.has(name);

/** The pixels of a sprite's frame: the atlas image and the rectangle in it. */
export function spriteSource(name, frame = 0) {
  const source = sources.get(name);
  if (!source) throw new Error(`The sprite ${name} is in no loaded atlas`);
  const { x, y, width, height, sliceX = 1 } = source.entry;
  return { image: source.image, x: x + (frame * width) / sliceX, y, width: width / sliceX, height };
}

/** A sprite's frame as a `<canvas>`, for portraits and icons in the page. */
export function spriteCanvas(name, { scale = 1, frame = 0 } = {}) {
  const { image, x, y, width, height } = spriteSource(name, frame);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext("2d");
  pen.imageSmoothingEnabled = !Number.isInteger(scale);
  pen.drawImage(image, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return canvas;
}
