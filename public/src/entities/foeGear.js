/** What some kinds of foes carry or leave on the ground: shields, threads, mounds. */
import { coverOf, isShielded } from "../rules/run/foes/guard.js";
import { stamp, stampLine, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";

const BEADS = 4;
const HOLD = 1.15;

/**
 * Draws a guard's shield: upright before it while it is up, on the ground beside it while it is not.
 * @param {import("../rules/run/types.js").Foe} foe
 */
export function drawShield(foe) {
  const scale = foe.radius / foe.row.radius;
  if (!isShielded(foe)) {
    const x = foe.x + foe.facing * foe.radius * 0.9;
    stamp("shield", x, foe.y + foe.radius * 0.6, {
      angle: foe.facing * 1.2,
      scale: scale * 0.8,
      opacity: 0.9,
    });
    return;
  }
  const reach = foe.radius * HOLD;
  const x = foe.x + Math.cos(foe.aim) * reach;
  const y = foe.y + Math.sin(foe.aim) * reach * 0.75 - 6;
  stamp("shield", x, y, { angle: foe.aim, scale });
}

/** Whether a guard's shield is on the far side of it. */
export const isShieldBehind = (foe) => isShielded(foe) && Math.sin(foe.aim) < -0.3;

/** Draws on the ground which side of a guard is covered. */
export function drawCover(foe) {
  if (!isShielded(foe)) return;
  const cover = coverOf(foe);
  const marks = 7;
  for (let mark = 0; mark < marks; mark += 1) {
    const angle = foe.aim + cover * ((mark / (marks - 1)) * 2 - 1);
    const x = foe.x + Math.cos(angle) * foe.radius * 1.5;
    const y = foe.y + foe.radius * 0.45 + Math.sin(angle) * foe.radius * 1.1;
    stamp("dot", x, y, { scale: 0.4, tint: tints.ice, opacity: 0.8 });
  }
}

/** Draws the thread along which one foe mends another. */
export function drawThread(foe) {
  const patient = foe.mends;
  if (!patient || patient.hp <= 0) return;
  const from = { x: foe.x, y: foe.y - 6 };
  const to = { x: patient.x, y: patient.y - 6 };
  stampLine("pixel", from, to, { thickness: 8, tint: tints.ink, opacity: 0.45 });
  stampLine("pixel", from, to, { thickness: 4, tint: tints.candy });
  for (let bead = 0; bead < BEADS; bead += 1) {
    const way = (bead / BEADS + (settings.reducedMotion ? 0 : foe.age * 0.9)) % 1;
    stamp("dot", from.x + (to.x - from.x) * way, from.y + (to.y - from.y) * way, {
      scale: 0.6,
      tint: tints.white,
    });
  }
  stamp("cross", patient.x, patient.y - patient.radius * 1.9 - 6 + Math.sin(foe.age * 6) * 3);
}

/** Draws the mound under which a foe moves; it bulges as the foe is about to come up. */
export function drawMound(foe) {
  const scale = foe.radius / foe.row.radius;
  const isTelling = foe.mood === "tell";
  const shake = isTelling && !settings.reducedMotion ? Math.sin(foe.age * 60) * 3 : 0;
  const bulge = isTelling ? 1.25 : 1 + Math.sin(foe.age * 9) * 0.05;
  const y = foe.y + foe.radius * 0.8;
  const lean = Math.sin(foe.age * 9) * 0.12;
  if (!isTelling)
    stamp("fin", foe.x, y - 18 * scale, { anchor: "feet", scale, angle: lean, flip: foe.facing < 0 });
  stamp("mound", foe.x + shake, y + 4, { anchor: "feet", scaleX: scale, scaleY: scale * bulge });
}

/** Draws, on the ground, behind whom a foe stands; the first of a queue, who alone can be hurt, has a sign instead. */
export function drawQueue(foe) {
  const { follows } = foe;
  if (follows === undefined) return;
  if (follows) {
    stampLine("pixel", foe, follows, { thickness: 7, tint: tints.ink, opacity: 0.5 });
    stampLine("pixel", foe, follows, { thickness: 3, tint: tints.peach, opacity: 0.9 });
    return;
  }
  stamp("ring-thick", foe.x, foe.y + foe.radius * 0.6, { scaleX: 0.62, scaleY: 0.4, tint: tints.butter });
}

/** Draws the sign of the first over its head: an arrow that says where to strike. */
export function drawFirst(foe, top) {
  if (foe.follows !== null) return;
  const bob = settings.reducedMotion ? 0 : Math.sin(foe.age * 5) * 4;
  stamp("arrow", foe.x, top - 14 + bob, { scale: 0.8 });
}
