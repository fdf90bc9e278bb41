import { share } from "./posing.js";

/** How the Hoard holds itself: what each of its moves bends it to, and how it gets there. */

/** Angles of arms in radians, 0 hanging, growing outwards and up; `eye`: how far it is open. */
const standing = { scaleX: 1, scaleY: 1, lean: 0, left: 0.25, right: 0.25, lift: 0, eye: 1, shake: 0 };

const tells = {
  slam: (move) => ({ left: 2.7, right: 2.7, scaleX: 0.94, scaleY: 1.1, lift: 8, shake: share(move) * 2 }),
  charge: (move) => ({
    ...{ scaleX: 1.12, scaleY: 0.86, left: 0.7, right: 0.7, eye: 0.6 },
    ...{ lean: -Math.cos(move.angle) * 0.16, shake: move.locked ? 4 : 1 },
  }),
  letters: (move) => ({ right: 2.4, left: 0.5, lean: -0.1, shake: share(move) * 2 }),
  pile: () => ({ left: 1.9, right: 1.9, scaleY: 1.04, eye: 0.7 }),
};

const acts = {
  slam: () => ({ left: -0.1, right: -0.1, scaleX: 1.22, scaleY: 0.78 }),
  charge: (move, clock) => ({
    ...{ lean: Math.cos(move.angle) * 0.26, left: 1.2, right: 1.2, scaleX: 1.06, scaleY: 0.94 },
    lift: Math.abs(Math.sin(clock * 16)) * 12,
  }),
  letters: () => ({ right: 0.4, lean: 0.16, scaleX: 1.08, scaleY: 0.94 }),
  pile: () => ({ left: 0.2, right: 0.2, scaleX: 1.1, scaleY: 0.9 }),
  roar: () => ({ left: 2.1, right: 2.1, scaleX: 1.05, scaleY: 1.08, shake: 5, eye: 1.15 }),
  fall: (move) => ({
    ...{ left: 1.4, right: 1.6, scaleX: 1 + share(move) * 0.16, scaleY: 1 - share(move) * 0.1 },
    ...{ shake: 3 + share(move) * 7, eye: 1.2 },
  }),
  walk: (_, clock) => ({
    ...{ lean: Math.sin(clock * 3.2) * 0.05, lift: Math.abs(Math.sin(clock * 3.2)) * 8 },
    ...{ left: 0.3 + Math.sin(clock * 3.2) * 0.25, right: 0.3 - Math.sin(clock * 3.2) * 0.25 },
  }),
};

const rests = {
  slam: () => ({ left: 0.1, right: 0.1, scaleX: 1.1, scaleY: 0.9 }),
  stun: (_, clock) => ({
    ...{ left: 0.1, right: 0.1, scaleX: 1.1, scaleY: 0.9, eye: 0.3 },
    lean: Math.sin(clock * 4) * 0.08,
  }),
};

const asleep = (clock) => ({
  eye: 0,
  scaleY: 0.96 + Math.sin(clock * 1.6) * 0.03,
  scaleX: 1.04 - Math.sin(clock * 1.6) * 0.02,
});

/** How the Hoard holds itself. @type {import("./posing.js").Bearing} */
export const hoardBearing = {
  standing,
  stages: { tell: tells, act: acts, rest: rests },
  asleep,
  soft: 9,
  snap: 34,
};
