/** The search stone, and the urns that it searches. */
import { stamp, tints } from "../../systems/brush.js";
import { settings } from "../../systems/settings.js";

const PIPS = 16;
const RING = 44;

function drawLeft({ x, y, left, seconds }) {
  const lit = Math.ceil((left / seconds) * PIPS);
  for (let pip = 0; pip < lit; pip += 1) {
    const angle = -Math.PI / 2 - (pip / PIPS) * 2 * Math.PI;
    stamp("ttl-pip", x + Math.cos(angle) * RING, y - 58 + Math.sin(angle) * RING, {
      ...{ angle: angle + Math.PI / 2, scale: 0.7, tint: tints.ice },
    });
  }
}

/** Draws the stone; its ring shows how long its light lasts. */
export function drawSearchStone(stone, time) {
  const { x, y, on, left } = stone;
  const isLit = left > 0;
  stamp("shadow", x, y, { scaleX: 1.7, scaleY: 1 });
  if (isLit || on)
    stamp("soft-dot", x, y - 58, { scale: 2.6, tint: on ? tints.lime : tints.sky, opacity: 0.45 });
  stamp("query-stone", x, y + 8, { anchor: "feet", frame: on ? 2 : isLit ? 1 : 0 });
  if (isLit) drawLeft(stone);
  else if (!on && !settings.reducedMotion)
    stamp("spark-star", x + 14, y - 74, {
      scale: 0.4 + 0.3 * Math.abs(Math.sin(time * 2)),
      tint: tints.butter,
    });
}

/** Draws an urn; one that matches stands in light, one that was found has a star over it. */
export function drawUrn({ x, y, fields, lit, found }, time) {
  const sway = lit && !settings.reducedMotion ? Math.sin(time * 6 + x) * 0.04 : 0;
  stamp("shadow", x, y, { scaleX: 1, scaleY: 0.7 });
  if (lit) {
    stamp("soft-dot", x, y - 34, { scale: 2.2, tint: tints.ice, opacity: 0.75 });
    stamp("ring-thin", x, y - 6, { scaleX: 0.75, scaleY: 0.4, tint: tints.white, opacity: 0.9 });
  }
  stamp(`urn-${fields.glaze}-${fields.mark}`, x, y + 8, { anchor: "feet", angle: sway });
  if (found) stamp("spark-star", x, y - 92 + Math.sin(time * 4) * 3, { scale: 1.2, tint: tints.butter });
}
