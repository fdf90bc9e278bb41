/** The gate of a side channel in the boss' hall. */
import { stamp, tints } from "../../systems/brush.js";
import { settings } from "../../systems/settings.js";

const FRAME_TIME = 0.09;
const LAST = 2;

/** Where a gate stands on the ground. */
export const gateFeet = ({ y }) => y + 24;

/** Draws a gate; the sign over it says whether it is open. */
export function drawSideGate(gate) {
  const step = settings.reducedMotion ? LAST : Math.min(LAST, Math.floor(gate.since / FRAME_TIME));
  const frame = gate.open ? step : LAST - step;
  stamp("side-gate", gate.x, gateFeet(gate) + 8, { anchor: "feet", frame });
}

/** Draws, on the ground, the water that runs off through an open gate. */
export function drawRunOff(gate, time) {
  stamp("shadow", gate.x, gateFeet(gate), { scaleX: 2.2, scaleY: 1 });
  if (!gate.open) return;
  const grow = Math.min(1, gate.since / 0.4);
  const y = gateFeet(gate) + 26;
  stamp("soft-dot", gate.x, y, { scaleX: 4 * grow, scaleY: 1.9 * grow, tint: tints.blue, opacity: 0.9 });
  stamp("soft-dot", gate.x, y, { scaleX: 3 * grow, scaleY: 1.3 * grow, tint: tints.sky, opacity: 0.8 });
  const phase = settings.reducedMotion ? 0.4 : (time * 0.9 + gate.id * 0.3) % 1;
  stamp("ring-thin", gate.x, y, {
    ...{ scaleX: 0.3 + phase, scaleY: 0.15 + phase * 0.45, tint: tints.white, opacity: (1 - phase) * grow },
  });
}
