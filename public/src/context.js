import kaplay from "../lib/kaplay.mjs";
import { canvas } from "./canvas.js";
import { palette } from "./content/palette.js";

/** Device pixels for each CSS pixel; more than two are seen by nobody and paid for by the battery. */
export const pixelDensity = Math.min(2, Math.max(1, window.devicePixelRatio || 1));

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
 * Makes a texture of a picture; whoever made it calls `free()`. The engine's own ways to one keep it, and the picture,
 * for the life of the page.
 * @param {TexImageSource} picture
 */
export function createTexture(picture) {
  const { defTex, ggl } = k._k.gfx;
  const texture = defTex.constructor.fromImage({ ...ggl, onDestroy() {} }, picture);
  texture.src = null;
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

drawDirectly();
