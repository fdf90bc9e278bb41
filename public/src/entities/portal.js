import { k } from "../context.js";
import { stamp, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";

const middle = 96;
const sparks = 9;

/** The light turns in two layers against each other; what looks like a vortex is two ovals. */
function drawLight(x, y, time) {
  const beat = settings.reducedMotion ? 0 : Math.sin(time * 2.2);
  const turn = settings.reducedMotion ? 0 : time;
  stamp("portal-glow", x, y, { scale: 1 + beat * 0.015, scaleX: 0.98 });
  stamp("portal-core", x, y, { scale: 0.78 + beat * 0.03, angle: Math.sin(turn * 0.8) * 0.5 });
  stamp("portal-glow", x, y, { scale: 0.55, angle: -Math.sin(turn * 0.6) * 0.7, opacity: 0.75 });
  stamp("portal-core", x, y, { scale: 0.34 - beat * 0.03, angle: turn * 0.4, tint: tints.white });
}

function drawSparks(x, y, time) {
  for (let i = 0; i < sparks; i++) {
    const age = (time * 0.35 + i / sparks) % 1;
    const angle = i * 2.4 + time * 0.9;
    const distance = 62 * (1 - age);
    stamp("spark-star", x + Math.cos(angle) * distance, y + Math.sin(angle) * distance * 1.1, {
      scale: 0.25 + 0.5 * Math.sin(age * Math.PI),
      tint: tints.ice,
      opacity: Math.sin(age * Math.PI),
    });
  }
}

/** The light inside the ring of stones at a place; the ring itself is scenery and stands before it. */
export function addPortal({ x, y }, now) {
  k.add([k.z(Math.round(y) - 5), { draw: () => drawLight(x, y - middle, now().time) }]);
  k.add([k.z(y + 5), { draw: () => settings.reducedMotion || drawSparks(x, y - middle, now().time) }]);
}
