import kaplay from "../lib/kaplay.mjs";
import { palette } from "./content/palette.js";

/** Device pixels for each CSS pixel; more than two are seen by nobody and paid for by the battery. */
export const pixelDensity = Math.min(2, Math.max(1, window.devicePixelRatio || 1));

/** What the game is drawn on. */
const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector("#game"));

// A canvas has one WebGL context. Asking for it first decides its attributes: the engine would ask for antialiasing
// and a kept drawing buffer, which cost a phone dearly and show in nothing of flat art.
canvas.getContext("webgl", {
  antialias: false,
  depth: false,
  stencil: true,
  alpha: false,
  preserveDrawingBuffer: false,
  powerPreference: "high-performance",
});

/** The one KAPLAY context. */
export const k = kaplay({
  canvas,
  root: canvas.parentElement,
  global: false,
  debug: false,
  // Past two device pixels for each of ours the browser scales the canvas, and even outlines ask for smoothness.
  crisp: pixelDensity === window.devicePixelRatio,
  texFilter: "linear",
  pixelDensity,
  background: palette.leaf,
  loadingScreen: false,
  touchToMouse: false,
  backgroundAudio: true,
  focus: false,
  burp: false,
  spriteAtlasPadding: 2,
});

/**
 * Makes a texture that is clear; whoever made it calls `free()`. The engine's own ways to one keep it, and the picture
 * that it is made of, for the life of the page.
 */
export function createBlankTexture(width, height) {
  const { defTex, ggl } = k._k.gfx;
  return new defTex.constructor({ ...ggl, onDestroy() {} }, width, height);
}

/**
 * Makes a texture of a picture, to be freed as well.
 * @param {TexImageSource & {width: number, height: number}} picture
 */
export function createTexture(picture) {
  const texture = createBlankTexture(picture.width, picture.height);
  texture.update(picture);
  return texture;
}

/**
 * Lets the engine draw straight to the screen. It draws into a texture first and then that texture to the screen, so
 * that a shader may change the whole picture; this game has no such shader, and a pass over every pixel of a screen is
 * what a phone or a machine without a graphics card feels most.
 */
function drawDirectly() {
  const { gfx } = k._k;
  const nothing = () => {};
  const texture = { width: 1, height: 1, bind: nothing, unbind: nothing, free: nothing };
  const screen = { tex: texture, bind: nothing, unbind: nothing, free: nothing };
  gfx.frameBuffer.free();
  // The engine makes a new buffer whenever the window changes its size; here it stays the screen.
  Object.defineProperty(gfx, "frameBuffer", { get: () => screen, set: (buffer) => buffer.free() });
  const push = gfx.renderer.push.bind(gfx.renderer);
  gfx.renderer.push = (...call) => {
    if (!call.includes(texture)) push(...call);
  };
}

/** Lets go of the texture in which the engine would collect pictures, and of its canvas: ours is in `assets.js`. */
function dropCollection() {
  const { packer } = k._k.assets;
  packer.free();
  packer.canvas.width = packer.canvas.height = 0;
}

drawDirectly();
dropCollection();
