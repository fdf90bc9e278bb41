import { k } from "../context.js";
import { clearOf } from "../rules/view.js";
import { stamp } from "../systems/brush.js";
import { gameClock } from "../systems/gameClock.js";
import { questCover } from "../systems/ui/questSign.js";
import { depth } from "../systems/world.js";

/** How far above the place itself the arrow hovers, unless the place says how high it is. */
const usual = 78;
const margin = 64;
/** How far the arrow reaches around its middle. */
const half = 44;

const clamp = (value, least, most) => Math.max(least, Math.min(most, value));

/** The part of the world that the sign of the quest covers, and as far around it as the arrow reaches. */
function coveredPart(view) {
  const cover = questCover();
  if (!cover) return null;
  const scale = k.getCamScale();
  return {
    left: view.left + cover.left / scale.x - half,
    top: view.top + cover.top / scale.y - half,
    right: view.left + cover.right / scale.x + half,
    bottom: view.top + cover.bottom / scale.y + half,
  };
}

/** Where the arrow is: above its target, or at the rim of the view on the way there, and never under the sign. */
function placeOf(target, view) {
  const room = {
    left: view.left + margin,
    top: view.top + margin,
    right: view.right - margin,
    bottom: view.bottom - margin,
  };
  const above = target.y - (target.height ?? usual);
  const wanted = { x: clamp(target.x, room.left, room.right), y: clamp(above, room.top, room.bottom) };
  const covered = coveredPart(view);
  const { x, y } = covered ? clearOf(wanted, covered, room) : wanted;
  const isSeen = x === target.x && target.y > Math.max(y, view.top + margin) && target.y < view.bottom;
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
