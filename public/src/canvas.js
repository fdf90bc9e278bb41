/** What the game is drawn on. */
export const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector("#game"));

// A canvas has one WebGL context. Asking for it first decides its attributes: the engine would ask for antialiasing
// and a kept drawing buffer, which cost a phone dearly and show in nothing of flat art. The page runs this module before
// all others, since a context takes its time: by then the rest is still on its way.
canvas.getContext("webgl", {
  antialias: false,
  depth: false,
  stencil: true,
  alpha: false,
  preserveDrawingBuffer: false,
  powerPreference: "high-performance",
});
