/** A storm of sand in a passage: seen from afar, and seen to lie down and to rise again. */
import { k } from "../../context.js";
import { stamp, tints } from "../../systems/brush.js";
import { settings } from "../../systems/settings.js";

const GRAINS = 34;
const STREAKS = 9;
const SAND = [tints.apricot, tints.peach, tints.butter, tints.salmon];

/** How much of it blows: 1 all, 0 none. */
const strengthOf = ({ on, rise }) => (on ? 0 : 1 - Math.min(1, rise / 0.9) * 0.7);

/** Draws, on the ground, how far it reaches, or how long it still lies. */
export function drawStormGround({ x, y, radius, on, left, calm }) {
  const pos = k.vec2(x, y);
  if (!on) {
    k.drawCircle({ pos, radius, color: tints.apricot, opacity: 0.22 });
    k.drawCircle({ pos, radius, fill: false, outline: { width: 4, color: tints.butter, opacity: 0.55 } });
    return;
  }
  const reach = radius * (left / calm);
  stamp("canal-sand-0", x, y, { scale: 1.3, opacity: 0.8 });
  k.drawCircle({ pos, radius: reach, fill: false, outline: { width: 4, color: tints.ice, opacity: 0.8 } });
}

/** Draws what flies. */
export function drawStormAir(storm, time) {
  const strength = strengthOf(storm);
  if (strength === 0) return;
  const { x, y, radius } = storm;
  const clock = settings.reducedMotion ? 0 : time;
  for (let grain = 0; grain < GRAINS; grain += 1) {
    const share = ((grain * 0.618) % 1) ** 0.6;
    const angle = clock * (3.4 - share * 1.6) + grain * 2.4;
    const at = { x: x + Math.cos(angle) * radius * share, y: y + Math.sin(angle) * radius * share * 0.8 };
    const lift = 20 + ((grain * 37) % 60) * strength;
    stamp("puff", at.x, at.y - lift, {
      ...{ scale: 0.7 + ((grain * 13) % 10) / 9, tint: SAND[grain % SAND.length], opacity: 0.62 * strength },
    });
  }
  for (let streak = 0; streak < STREAKS; streak += 1) {
    const angle = clock * 4.2 + (streak / STREAKS) * 2 * Math.PI;
    const reach = radius * (0.55 + 0.4 * ((streak * 0.37) % 1));
    stamp("soft-dot", x + Math.cos(angle) * reach, y - 26 + Math.sin(angle) * reach * 0.8, {
      ...{
        scaleX: 2.6,
        scaleY: 0.22,
        angle: angle + Math.PI / 2,
        tint: tints.white,
        opacity: 0.5 * strength,
      },
    });
  }
}
