/** The lever that takes the limit from a flame. */
import { stamp, tints } from "../systems/brush.js";

/** Draws a lever; ready to be pulled, it glimmers. */
export function drawLever({ x, y, pulled }, time) {
  stamp("shadow", x, y, { scaleX: 1.3, scaleY: 0.8 });
  if (!pulled) {
    const glimmer = 0.3 + 0.2 * Math.sin(time * 3);
    stamp("soft-dot", x - 22, y - 66, { scale: 0.9, tint: tints.coral, opacity: glimmer });
  }
  stamp("lever", x, y + 12, { anchor: "feet", frame: pulled ? 1 : 0 });
}
