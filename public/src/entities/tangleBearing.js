import { share } from "./posing.js";

/** How Tangle holds itself: what each of its moves bends it to, and how it gets there. */

/** `reach`: how far the arms are spread, 0 hanging; `beat`: how much they tap; `eye`: how far it is open. */
const standing = { scaleX: 1, scaleY: 1, lean: 0, reach: 0.5, beat: 0.25, lift: 18, eye: 1, shake: 0 };

const tells = {
  slam: (move) => ({ reach: 1.9, scaleX: 0.92, scaleY: 1.1, lift: 46, shake: share(move) * 2, beat: 0 }),
  charge: (move) => ({
    ...{ scaleX: 1.1, scaleY: 0.88, reach: 0.2, lift: 4, beat: 0 },
    ...{ lean: -Math.cos(move.angle) * 0.18, shake: move.locked ? 4 : 1 },
  }),
  lash: (move) => ({ reach: 1.5, scaleX: 0.94, scaleY: 1.05, shake: share(move) * 3, beat: 0 }),
  web: (move) => ({ reach: 1.2, lean: Math.sin(share(move) * 12) * 0.08, beat: 0.8 }),
  tie: (move) => ({ reach: 1.7, lift: 30, lean: Math.sin(share(move) * 14) * 0.14, beat: 1 }),
};
const acts = {
  slam: () => ({ reach: 0.1, scaleX: 1.2, scaleY: 0.78, lift: 0 }),
  charge: (move, clock) => ({
    ...{ lean: Math.cos(move.angle) * 0.3 + Math.sin(clock * 20) * 0.05, reach: 0.9, beat: 1.4 },
    lift: 12 + Math.abs(Math.sin(clock * 16)) * 14,
  }),
  lash: () => ({ reach: -0.1, scaleX: 1.14, scaleY: 0.9 }),
  web: () => ({ reach: 0.3, scaleX: 1.08, scaleY: 0.94 }),
  tie: () => ({ reach: 0, scaleX: 0.9, scaleY: 1.08 }),
  roar: () => ({ reach: 1.9, scaleX: 1.06, scaleY: 1.08, lift: 34, shake: 5, eye: 1.15, beat: 1 }),
  fall: (move) => ({
    ...{ reach: 1.2 - share(move), scaleX: 1 + share(move) * 0.2, scaleY: 1 - share(move) * 0.3 },
    ...{ shake: 3 + share(move) * 7, eye: 1.2, lift: 18 * (1 - share(move)) },
  }),
  walk: (_, clock) => ({
    lean: Math.sin(clock * 3.2) * 0.04,
    lift: 16 + Math.sin(clock * 6.4) * 4,
    beat: 0.7,
  }),
};
const rests = {
  slam: () => ({ reach: 0.2, scaleX: 1.1, scaleY: 0.9, lift: 2 }),
  lash: () => ({ reach: 0.2 }),
  stun: (_, clock) => ({
    ...{ reach: -0.2, scaleX: 1.12, scaleY: 0.84, eye: 0, lift: 0, beat: 0 },
    lean: Math.sin(clock * 4) * 0.08,
  }),
};
const asleep = (clock) => ({ eye: 0, reach: 0.1, beat: 0, scaleY: 0.97 + Math.sin(clock * 1.6) * 0.03 });

/** How Tangle holds itself. @type {import("./posing.js").Bearing} */
export const tangleBearing = {
  standing,
  stages: { tell: tells, act: acts, rest: rests },
  asleep,
  soft: 9,
  snap: 34,
};
