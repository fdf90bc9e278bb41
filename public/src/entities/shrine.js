/** A shrine that keeps a skill for whoever comes with empty hands. */
import { stamp, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";

const HELD = 104;
/** What floats over it, by the skill that it grants. */
const GIFTS = {
  swordBeam: { sprite: "beam", angle: -Math.PI / 2, scale: 1.25 },
  shuriken: { sprite: "shuriken", turns: 1.6, scale: 1.7 },
  shieldAura: { sprite: "icon-shield", scale: 1 },
};

function drawGift(grants, x, y, time) {
  const { sprite, angle = 0, turns = 0, scale } = GIFTS[grants];
  const lift = settings.reducedMotion ? 0 : Math.sin(time * 2) * 6;
  const turn = settings.reducedMotion ? 0 : time * 0.5;
  for (let ray = 0; ray < 6; ray += 1) {
    stamp("soft-dot", x, y + lift, {
      ...{ scaleX: 0.24, scaleY: 2.6, angle: turn + (ray * Math.PI) / 6, tint: tints.ice, opacity: 0.3 },
    });
  }
  stamp("soft-dot", x, y + lift, { scale: 1.8, tint: tints.sky, opacity: 0.8 });
  stamp(sprite, x, y + lift, { scale, angle: angle + turn * turns });
}

/** Draws the shrine; once its gift is taken, a little of its light stays. */
export function drawShrine({ x, y, taken, grants }, time) {
  stamp("shadow", x, y - 4, { scaleX: 2.6, scaleY: 1.2 });
  stamp("soft-dot", x, y - 10, { scaleX: 5, scaleY: 2.6, tint: tints.sky, opacity: taken ? 0.18 : 0.4 });
  stamp("beam-shrine", x, y + 8, { anchor: "feet" });
  if (!taken) drawGift(grants, x, y - HELD, time);
}
