/** Draws sprites as single quads of the shared texture, which the engine sends to the screen in one go. */
import { palette } from "../content/palette.js";
import { k } from "../context.js";
import { spriteOf } from "./assets.js";

/** The palette as the engine's colours, made once. */
export const tints = Object.fromEntries(
  Object.entries(palette).map(([name, hex]) => [name, k.Color.fromHex(hex)]),
);

const CENTRE = k.vec2(0, 0);
const FEET = k.vec2(0, 1);

function anchorOf(anchor) {
  if (anchor === "feet") return FEET;
  return typeof anchor === "object" ? k.vec2(anchor.x, anchor.y) : CENTRE;
}

/**
 * Says how large a sprite is.
 * @param {string} name
 * @returns {{width: number, height: number}}
 */
export const sizeOf = (name) => spriteOf(name);

/**
 * Draws a sprite in the world (or wherever the caller's transform is).
 * @param {string} name
 * @param {number} x
 * @param {number} y
 * @param {object} [how]
 * @param {number} [how.scale] @param {number} [how.scaleX] @param {number} [how.scaleY] Stretch on top of `scale`.
 * @param {number} [how.angle] Radians.
 * @param {object} [how.tint] One of `tints`.
 * @param {number} [how.opacity] @param {number} [how.frame] @param {boolean} [how.flip]
 * @param {"centre" | "feet" | {x: number, y: number}} [how.anchor]
 */
export function stamp(name, x, y, how = {}) {
  const { scale = 1, scaleX = 1, scaleY = 1, angle = 0, tint, opacity = 1, frame = 0, flip, anchor } = how;
  if (opacity <= 0) return;
  const sprite = spriteOf(name);
  k.drawUVQuad({
    tex: sprite.tex,
    quad: sprite.frames[frame],
    width: sprite.width,
    height: sprite.height,
    pos: k.vec2(x, y),
    scale: k.vec2(scale * scaleX, scale * scaleY),
    angle: (angle * 180) / Math.PI,
    color: tint,
    opacity,
    flipX: flip,
    anchor: anchorOf(anchor),
  });
}

/** Where a point of an upright figure is, as the figure stands now. */
function placeOf({ x, y, scaleX, scaleY, lean, mirror = 1 }, point) {
  const [across, up] = [point.x * scaleX * mirror, point.y * scaleY];
  const [c, s] = [Math.cos(lean), Math.sin(lean)];
  return { x: x + across * c - up * s, y: y + across * s + up * c };
}

/**
 * Draws a sprite as a part of a figure that leans and stretches as a whole.
 * @param {{x: number, y: number, scaleX: number, scaleY: number, lean: number, mirror?: number}} figure
 *   Its feet; `mirror` is -1 where it looks the other way.
 * @param {string} name
 * @param {{x: number, y: number}} point Of the figure as it stands upright, from its feet.
 * @param {object} [how] As for `stamp`, on top of the figure's own.
 */
export function stampPart(
  figure,
  name,
  point,
  { angle = 0, scale = 1, scaleX = 1, scaleY = 1, ...how } = {},
) {
  const at = placeOf(figure, point);
  const size = { scaleX: figure.scaleX * scale * scaleX, scaleY: figure.scaleY * scale * scaleY };
  stamp(name, at.x, at.y, { ...how, ...size, angle: figure.lean + angle });
}

/** Draws a straight line as a stretched sprite, from one point to another. */
export function stampLine(name, from, to, { thickness, tint, opacity = 1 }) {
  const { width, height } = spriteOf(name);
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  stamp(name, (from.x + to.x) / 2, (from.y + to.y) / 2, {
    scaleX: Math.hypot(dx, dy) / width,
    scaleY: thickness / height,
    angle: Math.atan2(dy, dx),
    tint,
    opacity,
  });
}

/** Draws an upright bar that is filled to a share, with a dark rim. */
export function stampBar(x, y, width, share, tint) {
  const height = 6;
  const fill = width * Math.max(0, Math.min(1, share));
  const pixel = spriteOf("pixel").width;
  stamp("pixel", x, y, { scaleX: (width + 6) / pixel, scaleY: (height + 6) / pixel, tint: tints.ink });
  stamp("pixel", x, y, { scaleX: width / pixel, scaleY: height / pixel, tint: tints.plum });
  stamp("pixel", x - (width - fill) / 2, y, { scaleX: fill / pixel, scaleY: height / pixel, tint });
}
