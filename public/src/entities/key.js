/** A key that waits to be found. */
import { stamp, tints } from "../systems/brush.js";

/** Draws a key, hovering in its own light, as long as it is there. */
export function drawKey({ x, y, taken }, time) {
  if (taken) return;
  const lift = 20 + Math.sin(time * 2.6) * 5;
  stamp("shadow", x, y, { scale: 0.6 });
  stamp("soft-dot", x, y - lift, {
    scale: 1.5 + 0.1 * Math.sin(time * 5),
    tint: tints.butter,
    opacity: 0.6,
  });
  stamp("key", x, y - lift, { scale: 1.2, angle: Math.sin(time * 1.7) * 0.15 });
}
