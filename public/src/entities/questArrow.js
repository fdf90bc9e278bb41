import { k } from "../context.js";
import { stamp } from "../systems/brush.js";
import { gameClock } from "../systems/gameClock.js";
import { depth } from "../systems/world.js";

/** How far above the place itself the arrow hovers, unless the place says how high it is. */
const above = 78;
const margin = 64;

const clamp = (value, least, most) => Math.max(least, Math.min(most, value));

/** Where the arrow is: above its target, or at the rim of the view on the way there. */
function placeOf(target, view) {
  const x = clamp(target.x, view.left + margin, view.right - margin);
  const y = clamp(target.y - (target.height ?? above), view.top + margin, view.bottom - margin);
  const isSeen = x === target.x && target.y > view.top + margin && target.y < view.bottom;
  // The sprite points down; turned by this it points to the target.
  return { x, y, angle: isSeen ? 0 : Math.atan2(target.y - y, target.x - x) - Math.PI / 2 };
}

/**
 * An arrow that shows the way to what is next.
 * @param {{target: () => {x: number, y: number, height?: number} | null, now: () => {time: number, view: object}}} options
 */
export function addQuestArrow({ target, now }) {
  k.add([
    k.z(depth.sky + 10),
    {
      draw() {
        const at = target();
        if (!at || gameClock.paused) return;
        const { time, view } = now();
        const { x, y, angle } = placeOf(at, view);
        const bob = Math.abs(Math.sin(time * 3.4)) * 10;
        stamp("arrow", x + Math.sin(angle) * bob, y - Math.cos(angle) * bob, { angle, scale: 1.25 });
      },
    },
  ]);
}
