/** How the boss of an arena announces what it is about to do: on the ground, just where it will strike. */
import { tellTints } from "../content/foeLooks.js";
import { stamp, tints } from "../systems/brush.js";
import { drawCircleTell, drawLaneTell, drawRayTell } from "./tellShapes.js";

const RAY = 560;
const CHEVRON = 64;

const painters = {
  circle: (foe, { radius }, share, tint) => drawCircleTell(foe.x, foe.y, radius, share, tint),
  lane(foe, { angle, length, width }, share, tint) {
    drawLaneTell(foe, angle, length, width, share, tint);
    for (let way = CHEVRON * (1 + ((share * 3) % 1)); way < length; way += CHEVRON * 2)
      stamp("arrow", foe.x + Math.cos(angle) * way, foe.y + Math.sin(angle) * way, {
        angle: angle - Math.PI / 2,
      });
  },
  rays(foe, { angles }, share, tint) {
    for (const angle of angles) drawRayTell(foe, angle, RAY, share, tint);
  },
};

/**
 * Draws the announcement of a warden's move, if it makes one.
 * @param {import("../rules/run/types.js").Foe} foe
 * @param {number} share How far the announcement is.
 */
export function drawWardenTell(foe, share) {
  const { tell } = foe.memory;
  if (tell && share > 0) painters[tell.shape](foe, tell, share, tints[tellTints[foe.kind]]);
}
