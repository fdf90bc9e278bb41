/** How the Babble announces what it is about to do, just where it will strike. */
import { k } from "../context.js";
import { fanOf } from "../rules/boss/moves/letters.js";
import { stamp, tints } from "../systems/brush.js";

const FAN_LENGTH = 620;
const LANE = 22;
/** How far above its place a claim begins to fall. */
const DROP = 240;

/** A disc that fills until it strikes. */
function disc({ x, y }, radius, share, tint) {
  const pos = k.vec2(x, y);
  k.drawCircle({ pos, radius, color: tint, opacity: 0.2 });
  k.drawCircle({ pos, radius: radius * share, color: tint, opacity: 0.3 });
  k.drawCircle({ pos, radius, fill: false, outline: { width: 5, color: tint, opacity: 0.95 } });
}

function lane({ x, y }, angle, share) {
  const to = (way) => k.vec2(x + Math.cos(angle) * way, y + Math.sin(angle) * way);
  const strip = { p1: k.vec2(x, y), width: LANE, color: tints.orchid };
  k.drawLine({ ...strip, p2: to(FAN_LENGTH), opacity: 0.2 });
  k.drawLine({ ...strip, p2: to(FAN_LENGTH * share), opacity: 0.3 });
}

const painters = {
  claims: ({ move }, share) => {
    for (const place of move.places) {
      disc(place, move.radius, share, tints.coral);
      stamp("letter", place.x, place.y - (1 - share) * DROP, { scale: 0.7 + share * 0.6, angle: share * 3 });
    }
  },
  outcry: ({ move }, share) => {
    for (const place of move.places) disc(place, move.radius, share, tints.coral);
  },
  letters: (boss, share) => {
    for (const angle of fanOf(boss)) lane(boss, angle, share);
  },
  ask: ({ move, row }, share) => {
    for (const place of move.places) {
      const pos = k.vec2(place.x, place.y);
      k.drawCircle({ pos, radius: row.ask.radius, fill: false, outline: { width: 4, color: tints.candy } });
      k.drawCircle({ pos, radius: row.ask.radius * share, color: tints.candy, opacity: 0.35 });
    }
  },
};

/**
 * Draws the announcement of its move, and of the copies that are about to burst.
 * @param {object} boss
 */
export function drawBabbleTell(boss) {
  const { move, copies, row } = boss;
  if (boss.state !== "fighting") return;
  if (move.stage === "tell") painters[move.name]?.(boss, move.time / move.length);
  const { fuse, radius } = row.burst;
  for (const copy of copies) if (copy.fuse > 0) disc(copy, radius, 1 - copy.fuse / fuse, tints.coral);
}
