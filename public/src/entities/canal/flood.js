/** The Bottleneck's flood, announced and as it comes: over the floor of its lanes, and over no wall. */
import { k } from "../../context.js";
import { isInside, rimOf } from "../../rules/floor.js";
import { stampLine, tints } from "../../systems/brush.js";
import { settings } from "../../systems/settings.js";

const WAVES = 5;
const STREAKS = 9;
/** How high a streak is, and how far it stays from its lane's sides. */
const STREAK = { height: 6, inset: 8 };

/** A wave that stands in a lane, so that no colour has to be told from another. */
function standingWave({ x, y }, tint) {
  const crest = { x, y: y - 16 };
  for (const side of [-24, 24])
    stampLine("pixel", { x: x + side, y }, crest, { thickness: 6, tint, opacity: 0.85 });
}

/** Where the waves of a lane stand: in pairs, one below the other. */
function wavesOf({ x, y, width, height, floor }) {
  const pairs = Array.from({ length: WAVES }, (_, row) => y + height * ((row + 0.5) / WAVES));
  const waves = pairs.flatMap((at) => [-24, 24].map((side) => ({ x: x + width / 2 + side, y: at })));
  return waves.filter((wave) => isInside(floor, wave));
}

/**
 * Bars the lanes that will be wet, as far as there is floor.
 * @param {import("../../rules/boss/bottleneck/types.js").Bottleneck} boss
 */
export function drawFloodTell({ move }, share) {
  const tint = move.locked ? tints.coral : tints.apricot;
  for (const lane of move.places) {
    for (const { x, y, width, height } of lane.floor)
      k.drawRect({ pos: k.vec2(x, y), width, height, color: tint, opacity: 0.16 + share * 0.16 });
    for (const [from, to] of rimOf(lane.floor))
      stampLine("pixel", from, to, { thickness: 5, tint, opacity: 0.9 });
    for (const { x, y } of wavesOf(lane)) {
      const rise = settings.reducedMotion ? 0 : Math.sin(share * 20 + y) * 5;
      standingWave({ x, y: y + rise }, tint);
    }
  }
}

/**
 * Water fills the floor of a lane, and is gone again.
 * @param {import("../../rules/boss/bottleneck/types.js").Lane} lane
 * @param {number} share How much of its time is over, 0 to 1.
 */
export function drawFlood({ x, y, width, height, floor }, share) {
  const opacity = Math.sin(Math.min(1, share * 1.15) * Math.PI);
  for (const box of floor)
    k.drawRect({
      pos: k.vec2(box.x, box.y),
      width: box.width,
      height: box.height,
      color: tints.blue,
      opacity: 0.75 * opacity,
    });
  for (let line = 0; line < STREAKS; line += 1) {
    const at = y + ((line / STREAKS + share * 1.6) % 1) * height;
    for (const box of floor) {
      if (at < box.y || at + STREAK.height > box.y + box.height) continue;
      const from = Math.max(box.x, x + STREAK.inset);
      const to = Math.min(box.x + box.width, x + width - STREAK.inset);
      const size = { width: to - from, height: STREAK.height };
      k.drawRect({ ...size, pos: k.vec2(from, at), color: tints.ice, opacity: 0.8 * opacity });
    }
  }
}
