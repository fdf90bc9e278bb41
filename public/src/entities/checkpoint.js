/** The stone that remembers whoever touches it. */
import { stamp, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";

/** Draws the stone: dark while it sleeps, with rings of light that rise while it is awake. */
export function drawCheckpoint({ x, y, active }, time) {
  stamp("shadow", x, y, { scaleX: 1.6, scaleY: 0.9 });
  if (active) stamp("soft-dot", x, y - 8, { scaleX: 4.2, scaleY: 2.2, tint: tints.ice, opacity: 0.4 });
  stamp("checkpoint", x, y + 8, { anchor: "feet", frame: active ? 1 : 0 });
  if (!active || settings.reducedMotion) return;
  for (let ring = 0; ring < 3; ring += 1) {
    const share = (time * 0.4 + ring / 3) % 1;
    const reach = (0.8 - share * 0.4) * 0.8;
    stamp("ring-thin", x, y - 10 - share * 90, {
      ...{ scaleX: reach, scaleY: reach * 0.4, tint: tints.ice, opacity: Math.sin(share * Math.PI) * 0.7 },
    });
  }
}
