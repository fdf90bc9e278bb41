import { stamp } from "../systems/brush.js";

/**
 * @typedef {object} Wanderer Someone out for a walk on the title's meadow. Lengths are in the art's pixels.
 * @property {string} sprite
 * @property {number} x @property {number} depth 0 far to 1 near.
 * @property {number} speed Pixels a second.
 * @property {"hop" | "glide"} gait
 * @property {string} [carries] A sprite in hand.
 */

/** @type {Wanderer[]} */
const WANDERERS = [
  { sprite: "bean", x: 260, depth: 0.62, speed: 62, gait: "hop", carries: "sword" },
  { sprite: "mark", x: 980, depth: 0.3, speed: 38, gait: "hop" },
  { sprite: "kat", x: 1130, depth: 0.75, speed: 45, gait: "hop" },
  { sprite: "bag", x: 420, depth: 0.15, speed: 34, gait: "hop" },
  { sprite: "zombean", x: 90, depth: 0.4, speed: 18, gait: "hop" },
  { sprite: "ghosty", x: 760, depth: 0.05, speed: 26, gait: "glide" },
  { sprite: "bobo", x: 1180, depth: 0.5, speed: 52, gait: "hop" },
  { sprite: "btfly", x: 620, depth: 0.9, speed: 40, gait: "glide" },
];

/** Brings everyone on the title's meadow to life. */
export const createWanderers = () => WANDERERS.map(createWanderer);

/** Brings a wanderer to life: it strolls, stops to look about, and turns around now and then. */
function createWanderer(look) {
  let { x } = look;
  let heading = Math.random() < 0.5 ? -1 : 1;
  let time = Math.random() * 10;
  let resting = 0;
  let untilRest = 2 + Math.random() * 5;

  function chooseNext() {
    resting = 0.8 + Math.random() * 2.4;
    untilRest = 3 + Math.random() * 6;
    if (Math.random() < 0.45) heading = -heading;
  }

  return {
    depth: look.depth,

    /** Walks on; whoever reaches an edge turns back. */
    update(dt, width) {
      time += dt;
      if (resting > 0) {
        resting -= dt;
        return;
      }
      untilRest -= dt;
      x += heading * look.speed * dt;
      if (x < 40) heading = 1;
      if (x > width - 40) heading = -1;
      if (untilRest < 0) chooseNext();
    },

    /** Draws at a line of the meadow, in pixels of the screen. */
    draw(ground, scale) {
      const walks = resting <= 0;
      const isHop = look.gait === "hop";
      const step = Math.abs(Math.sin(time * 7));
      const lift = isHop ? (walks ? step * 9 : 0) : 16 + Math.sin(time * 2.2) * 6;
      const squash = isHop && walks ? 1 + (0.5 - step) * 0.1 : 1 + Math.sin(time * 3) * 0.015;
      const at = x * scale;
      stamp("shadow", at, ground, { scale: scale * (1 - lift / 90), opacity: 0.35 });
      const pose = { scale, flip: heading < 0, anchor: "feet", scaleX: 2 - squash, scaleY: squash };
      stamp(look.sprite, at, ground - lift * scale, { ...pose, opacity: isHop ? 1 : 0.9 });
      if (look.carries) {
        const hand = { scale: scale * 0.8, flip: heading < 0, angle: heading * (0.5 + step * 0.15) };
        stamp(look.carries, at + heading * 30 * scale, ground - (24 + lift) * scale, hand);
      }
    },
  };
}
