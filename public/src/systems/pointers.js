/** Arrows at the edge of the view that point at elites beyond it. */
import { k } from "../context.js";
import { stamp } from "./brush.js";

const INSET = 44;

function drawPointer(foe, centre, halfWidth, halfHeight, time) {
  const dx = foe.x - centre.x;
  const dy = foe.y - centre.y;
  const reach = Math.max(Math.abs(dx) / halfWidth, Math.abs(dy) / halfHeight);
  if (reach <= 1) return;
  const nudge = Math.sin(time * 8) * 4;
  const angle = Math.atan2(dy, dx);
  const x = centre.x + dx / reach + Math.cos(angle) * nudge;
  const y = centre.y + dy / reach + Math.sin(angle) * nudge;
  // The sprite points down.
  stamp("arrow", x, y, { angle: angle - Math.PI / 2 });
  stamp("crown", x - Math.cos(angle) * 34, y - Math.sin(angle) * 34, { scale: 0.7 });
}

/**
 * Draws a pointer for each elite and each boss that is out of view.
 * @param {import("../rules/run/types.js").Run} run
 */
export function drawPointers({ foes, time }) {
  const scale = k.getCamScale();
  const halfWidth = k.width() / scale.x / 2 - INSET;
  const halfHeight = k.height() / scale.y / 2 - INSET;
  for (const foe of foes)
    if ((foe.elite || foe.row.boss) && !foe.asleep)
      drawPointer(foe, k.getCamPos(), halfWidth, halfHeight, time);
}
