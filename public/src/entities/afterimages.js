/** What a dodge leaves behind: the body's shape where it was a moment ago, fading. */
import { stamp, tints } from "../systems/brush.js";

const EVERY = 0.035;
const LIFE = 0.28;
const STRETCH = { scaleX: 1.2, scaleY: 0.85 };

/**
 * Makes the images of one body.
 * @param {string} sprite
 */
export function createAfterimages(sprite) {
  let images = [];
  let due = 0;
  return {
    /**
     * @param {number} dt
     * @param {null | {x: number, y: number, angle: number, flip: boolean}} body Where it is, while it dodges.
     */
    update(dt, body) {
      for (const image of images) image.age += dt;
      images = images.filter(({ age }) => age < LIFE);
      due -= dt;
      if (!body || due > 0) return;
      due = EVERY;
      images.push({ ...body, age: 0 });
    },
    draw() {
      for (const { x, y, angle, flip, age } of images) {
        const opacity = 0.5 * (1 - age / LIFE);
        stamp(`flash-${sprite}`, x, y, { ...STRETCH, angle, flip, anchor: "feet", tint: tints.ice, opacity });
      }
    },
  };
}
