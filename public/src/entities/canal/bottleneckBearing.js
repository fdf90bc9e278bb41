import { share } from "../posing.js";

/** How the Bottleneck holds itself: what each of its moves bends it to, and how it gets there. */

/** `teeth`: how far its mouth is open; `cork`: how far it is off; `eye`: how far it is open. */
const standing = { scaleX: 1, scaleY: 1, lean: 0, lift: 0, teeth: 0, cork: 0, eye: 1, shake: 0 };

const tells = {
  slam: (move) => ({ scaleX: 0.92, scaleY: 1.12, lift: 26, shake: share(move) * 2 }),
  gush: (move) => ({
    ...{ scaleX: 1.05 + share(move) * 0.07, scaleY: 0.97, teeth: 0.3 + share(move) * 0.5 },
    ...{ shake: move.locked ? 5 : 1, eye: 0.7 },
  }),
  spit: (move) => ({ scaleY: 1.05, scaleX: 0.97, teeth: 0.35 + share(move) * 0.2, shake: 1 }),
  flood: (move) => ({
    ...{
      scaleX: 1.05,
      scaleY: 1 + share(move) * 0.1,
      cork: 0.12 + share(move) * 0.15,
      shake: share(move) * 4,
    },
    eye: 1.15,
  }),
  shut: (move) => ({ lean: 0.05 * Math.sin(share(move) * 20), eye: 0.55, shake: 2 }),
  reseal: (move) => ({ cork: 1 - share(move) * 0.7, teeth: 0.4, eye: 0.7, shake: 2 }),
};

const acts = {
  slam: () => ({ scaleX: 1.16, scaleY: 0.8 }),
  gush: () => ({ scaleX: 0.93, scaleY: 1.05, teeth: 1, shake: 4 }),
  spit: (_, clock) => ({
    teeth: 0.55 + Math.sin(clock * 18) * 0.25,
    scaleX: 1 + Math.sin(clock * 18) * 0.03,
  }),
  flood: () => ({ cork: 0.5, scaleY: 0.94, scaleX: 1.06, shake: 5 }),
  shut: () => ({ scaleX: 1.05, scaleY: 0.95 }),
  reseal: () => ({ scaleX: 1.08, scaleY: 0.9 }),
  roar: () => ({ scaleX: 1.07, scaleY: 1.07, teeth: 1, cork: 0.3, shake: 6, eye: 1.2 }),
  fall: (move) => ({
    ...{ scaleX: 1 + share(move) * 0.18, scaleY: 1 - share(move) * 0.1, teeth: 1, cork: 1 },
    ...{ shake: 3 + share(move) * 8, eye: 1.2 },
  }),
  walk: (_, clock) => ({
    scaleX: 1 + Math.sin(clock * 2.2) * 0.02,
    scaleY: 1 - Math.sin(clock * 2.2) * 0.02,
  }),
};

const rests = {
  stun: (_, clock) => ({ teeth: 1, cork: 1, eye: 0.3, lean: Math.sin(clock * 4) * 0.05, scaleY: 0.96 }),
  gush: () => ({ teeth: 0.4, scaleX: 0.98 }),
};

const asleep = (clock) => ({
  ...{ eye: 0, scaleY: 0.98 + Math.sin(clock * 1.6) * 0.015, scaleX: 1.01 - Math.sin(clock * 1.6) * 0.01 },
});

/** What is left of it once it is beaten. */
const empty = () => ({ teeth: 1, cork: 2, eye: 0 });

/** How the Bottleneck holds itself. @type {import("../posing.js").Bearing} */
export const bottleneckBearing = {
  standing,
  stages: { tell: tells, act: acts, rest: rests },
  asleep,
  beaten: empty,
  soft: 8,
  snap: 30,
};
