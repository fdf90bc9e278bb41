/** How a foe announces its attack: a ring that fills, and for those who dash, the way that they will take. */
import { tellTints } from "../content/foeLooks.js";
import { stamp, stampLine, tints } from "../systems/brush.js";

/** How long each foe's announcement is, so that the ring can show how far it is. */
const lengths = new WeakMap();

/**
 * Says how much of its announcement a foe has made: 0 if it makes none.
 * @param {import("../rules/run/types.js").Foe} foe
 */
export function tellShare(foe) {
  if (foe.mood !== "tell") {
    lengths.delete(foe);
    return 0;
  }
  const length = Math.max(lengths.get(foe) ?? 0, foe.moodTime);
  lengths.set(foe, length);
  return length > 0 ? 1 - foe.moodTime / length : 1;
}

/** The colour of a foe's announcement. */
export const tellTint = (foe) => tints[tellTints[foe.kind]];

function drawLane(foe, share, tint) {
  const { dash, length } = foe.row.trick;
  const reach = dash * length;
  const end = (part) => ({
    x: foe.x + Math.cos(foe.aim) * reach * part,
    y: foe.y + Math.sin(foe.aim) * reach * part,
  });
  const thickness = foe.radius * 1.5;
  stampLine("pixel", foe, end(1), { thickness, tint, opacity: 0.22 });
  stampLine("pixel", foe, end(share), { thickness, tint, opacity: 0.35 });
}

/**
 * Draws the announcement on the ground.
 * @param {import("../rules/run/types.js").Foe} foe
 */
export function drawTell(foe) {
  const share = tellShare(foe);
  if (share === 0) return;
  const tint = tellTint(foe);
  const reach = (foe.row.trick?.blast ?? foe.radius * 1.9) / 60;
  const y = foe.y + foe.radius * 0.4;
  if (foe.row.trick?.dash) drawLane(foe, share, tint);
  // What strikes in a circle shows that circle as it is.
  const squash = foe.row.trick?.blast ? 1 : 0.7;
  stamp("ring-thin", foe.x, y, { scaleX: reach, scaleY: reach * squash, tint, opacity: 0.85 });
  stamp("soft-dot", foe.x, y, {
    scaleX: reach * 2 * share,
    scaleY: reach * 2 * squash * share,
    tint,
    opacity: 0.65,
  });
}
