import { k } from "../context.js";
import { stamp, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";

/** How slowly time passes for them. */
const CRAWL = 0.22;
const RINGS = 3;

function drawHold(x, y, time) {
  for (let ring = 0; ring < RINGS; ring += 1) {
    const share = (time * 0.12 + ring / RINGS) % 1;
    const reach = 0.75 * (1 - share * 0.5);
    stamp("ring-thin", x, y - 4, {
      ...{ scaleX: reach, scaleY: reach * 0.5, tint: tints.dust, opacity: 0.8 * Math.sin(share * Math.PI) },
    });
  }
}

/**
 * A friend whom a dungeon holds, and for whom every step takes an hour.
 * @param {string} sprite
 * @param {{x: number, y: number}} place
 * @param {{now: () => {time: number, view: object}, isHeld: () => boolean}} scene
 */
export function addHeldFriend(sprite, { x, y }, { now, isHeld }) {
  k.add([
    k.z(y),
    {
      draw() {
        const { view, time } = now();
        if (!isHeld() || x < view.left - 80 || x > view.right + 80 || y > view.bottom + 80) return;
        const slow = settings.reducedMotion ? 0 : time * CRAWL;
        drawHold(x, y, time);
        stamp("shadow", x, y, { scale: 0.8 });
        stamp(sprite, x + Math.sin(slow * 2) * 4, y, {
          ...{ anchor: "feet", angle: Math.sin(slow * 3) * 0.1, scaleY: 1 + Math.sin(slow * 6) * 0.04 },
        });
      },
    },
  ]);
}
