/** The Cache Runner's sword, as seen: at rest by the side, or sweeping, with the light that it leaves in the air. */
import { sizeOf, stamp, tints } from "../systems/brush.js";

const GRIP = { x: 0, y: 0.7 };
const HOLD = 20;
const REST_LEAN = 0.5;
/** The share of a swing after which the blade stands still. */
const SWEPT = 0.7;

/** Where the blade points in the course of a swing; every second one goes the other way round. */
function bladeAngle({ time, duration, angle, step, arc }) {
  const share = 1 - (1 - Math.min(1, time / (duration * SWEPT))) ** 3;
  const way = step % 2 === 0 ? 1 : -1;
  return angle + way * arc * (share - 0.5);
}

/** Whether the sword is swung on the far side of the body. */
export const isBehind = (swing) => swing !== null && Math.sin(swing.angle) < -0.3;

/**
 * Draws the sword in the hero's hand.
 * @param {object} swing The hero's, or null.
 * @param {{x: number, y: number, left: boolean, clock: number, lift: number}} hand
 */
export function drawSword(swing, { x, y, left, clock, lift }) {
  const side = left ? -1 : 1;
  // The sprite's blade points up.
  const upright = Math.PI / 2;
  if (swing) {
    const angle = bladeAngle(swing);
    const at = { x: x + Math.cos(angle) * HOLD, y: y + Math.sin(angle) * HOLD - 6 };
    stamp("sword", at.x, at.y, { angle: angle + upright, anchor: GRIP, scale: 1.35 });
    return;
  }
  const rest = (left ? Math.PI + REST_LEAN : -REST_LEAN) + Math.sin(clock * 3.4) * 0.05;
  stamp("sword", x + side * HOLD, y + 10 - lift, { angle: rest + upright, anchor: GRIP });
}

/** Draws the trail of a swing, as far as the blade reaches; the third of a combo glows. */
export function drawTrail(swing, { x, y }) {
  const share = swing.time / swing.duration;
  const opacity = Math.min(1, (1 - share) * 1.7);
  const mirror = swing.step % 2 === 1 ? -1 : 1;
  const scale = swing.reach / (sizeOf("trail").width / 2);
  const [edge, light] = swing.step === 2 ? [tints.coral, tints.butter] : [tints.blue, tints.white];
  for (const [size, tint] of [
    [1.05, edge],
    [1, light],
  ]) {
    const how = { scaleX: scale * size, scaleY: scale * size * mirror, angle: bladeAngle(swing) };
    stamp("trail", x, y - 6, { ...how, tint, opacity });
  }
}
