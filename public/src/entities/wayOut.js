/** A way out: the light of the day that falls in. */
import { stamp, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";

const MOTES = 5;

/** Draws the light of a way out, once it is open. */
export function drawWayOut({ x, y, open }, time) {
  if (!open) return;
  stamp("soft-dot", x, y, { scaleX: 2.8, scaleY: 1.7, tint: tints.butter, opacity: 0.55 });
  stamp("soft-dot", x, y - 60, { scaleX: 1.5, scaleY: 4.2, tint: tints.white, opacity: 0.28 });
  if (settings.reducedMotion) return;
  for (let mote = 0; mote < MOTES; mote += 1) {
    const share = (time * 0.3 + mote / MOTES) % 1;
    stamp("spark-star", x + Math.sin(mote * 2.3 + time) * 26, y - share * 120, {
      ...{ scale: 0.5 * Math.sin(share * Math.PI), tint: tints.butter },
    });
  }
}
