/** A valve: a wheel on a stand, with the drops of its load over it. */
import { TURNING } from "../../rules/dungeon/devices/valve.js";
import { stamp, tints } from "../../systems/brush.js";
import { settings } from "../../systems/settings.js";

const WHEEL = 64;
const DROPS = 108;
const APART = 20;

/** Draws a valve on its foot. */
export function drawValve({ x, y, load, channel, turning, held }) {
  const since = settings.reducedMotion ? 1 : 1 - turning / TURNING;
  stamp("shadow", x, y, { scaleX: 1.2, scaleY: 0.8 });
  stamp("valve-stand", x, y + 8, { anchor: "feet" });
  const angle = (channel + since) * ((2 * Math.PI) / 3);
  stamp("valve-wheel", x, y - WHEEL, { angle, scale: 0.95, tint: held ? tints.ice : tints.white });
  for (let drop = 0; drop < load; drop += 1)
    stamp("drop-sign", x + (drop - (load - 1) / 2) * APART, y - DROPS, { scale: 0.95 });
}
