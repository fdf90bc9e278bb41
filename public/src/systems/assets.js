import { createBlankTexture, createTexture, k } from "../context.js";
import { createShelves } from "../rules/shelves.js";

/**
 * @typedef {{x: number, y: number, width: number, height: number, sliceX?: number}} Entry Where a sprite is.
 * @typedef {object} Sprite
 * @property {string} atlas `PAINTED` for one that was painted here.
 * @property {CanvasImageSource} image @property {Entry} entry
 * @property {object} tex @property {object[]} frames What the engine draws it from.
 * @property {number} width @property {number} height Of a frame.
 */

const folder = new URL("../../lib/atlas/", import.meta.url);

/** Atlases that nearly every scene names. They share a texture, so that what is drawn from them goes in one batch. */
const COMMON = new Set(["core", "grassland", "people"]);

/** What stands for the atlas of sprites that a scene painted. */
const PAINTED = "";

/** The files as they came: small, so they stay for the way back, which may be one without a network. */
const files = new Map();
/** @type {Map<string, Promise<void>>} Those that are on their way or here. */
const loading = new Map();
/** @type {Map<string, (() => void) | null>} The loaded ones: what lets go of each, null for those that stay. */
const loaded = new Map();
/** @type {Map<string, Sprite>} */
const sprites = new Map();

async function loadFile(name) {
  if (files.has(name)) return files.get(name);
  const url = new URL(name, folder).href;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const file = await response.blob();
  files.set(name, file);
  return file;
}

const loadImage = async (name) =>
  createImageBitmap(await loadFile(name), { premultiplyAlpha: "premultiply" });

const loadEntries = async (name) => JSON.parse(await (await loadFile(name)).text());

function addSprite(name, { atlas, image, entry, tex, left, top }) {
  const { x, y, width, height, sliceX = 1 } = entry;
  const wide = width / sliceX;
  const frames = Array.from({ length: sliceX }, (_, frame) =>
    k.quad(
      (left + x + frame * wide) / tex.width,
      (top + y) / tex.height,
      wide / tex.width,
      height / tex.height,
    ),
  );
  sprites.set(name, { atlas, image, entry, tex, frames, width: wide, height });
}

/** So wide a rim stays clear around each picture of the sheet, or smoothing would show its neighbour. */
const GAP = 2;
/** The texture of what is drawn the most: common atlases, and what the scene on show painted. It never grows. */
const sheet = createBlankTexture(2048, 2048);
const shelves = createShelves(sheet.width, GAP);

function lay(picture, { x, y }) {
  sheet.update(picture, x, y);
  return { tex: sheet, left: x, top: y };
}

/** Lays a picture into the sheet until the next scene; what lay there before must not show at its rim. */
function lend(canvas) {
  const { x, y } = shelves.lend(canvas);
  sheet.update(new ImageData(canvas.width + 2 * GAP, canvas.height + 2 * GAP), x - GAP, y - GAP);
  return lay(canvas, { x, y });
}

/** Gives a picture a texture of its own, to be freed with it. */
function settle(atlas, image) {
  const tex = createTexture(image);
  loaded.set(atlas, () => {
    tex.free();
    image.close();
  });
  return { tex, left: 0, top: 0 };
}

async function load(atlas) {
  const [image, entries] = await Promise.all([loadImage(`${atlas}.png`), loadEntries(`${atlas}.json`)]);
  const place = COMMON.has(atlas) ? lay(image, shelves.keep(image)) : settle(atlas, image);
  if (COMMON.has(atlas)) loaded.set(atlas, null);
  for (const [name, entry] of Object.entries(entries)) addSprite(name, { atlas, image, entry, ...place });
}

/** Loads an atlas; a second call answers with the first one's promise, a failed one may be tried again. */
export function loadAtlas(atlas) {
  if (!loading.has(atlas)) {
    const promise = load(atlas);
    promise.catch(() => loading.delete(atlas));
    loading.set(atlas, promise);
  }
  return loading.get(atlas);
}

/** Says whether an atlas can be drawn from. */
export const hasAtlas = (atlas) => loaded.has(atlas);

function forget(atlas) {
  for (const [name, sprite] of sprites) if (sprite.atlas === atlas) sprites.delete(name);
}

/**
 * Lets go of what the next scene does not name: atlases, but for those that nearly every scene names, and all that was
 * painted.
 */
export function releaseSprites(kept) {
  forget(PAINTED);
  shelves.clear();
  for (const [atlas, free] of loaded) {
    if (!free || kept.includes(atlas)) continue;
    free();
    loaded.delete(atlas);
    loading.delete(atlas);
    forget(atlas);
  }
}

/** Adds a sprite that was painted rather than loaded; it stays until the next scene. */
export function addPaintedSprite(name, canvas) {
  const entry = { x: 0, y: 0, width: canvas.width, height: canvas.height };
  addSprite(name, { atlas: PAINTED, image: canvas, entry, ...lend(canvas) });
}

/** Says whether a sprite can be drawn: its atlas is loaded. */
export const hasSprite = (name) => sprites.has(name);

/** What a sprite is drawn from. @returns {Sprite} */
export function spriteOf(name) {
  const sprite = sprites.get(name);
  if (!sprite) throw new Error(`The sprite ${name} is in no loaded atlas`);
  return sprite;
}

/** The pixels of a sprite's frame: the atlas image and the rectangle in it. */
export function spriteSource(name, frame = 0) {
  const { image, entry, width, height } = spriteOf(name);
  return { image, x: entry.x + frame * width, y: entry.y, width, height };
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
