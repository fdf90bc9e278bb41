/** The plates of the room that follows, and the statue that does what was done a moment ago. */
import { stamp, tints } from "../../systems/brush.js";
import { settings } from "../../systems/settings.js";

/** Every so many steps of the log are shown. */
const TRACE = 9;

/** Draws a plate, on the ground. */
export function drawPlate({ x, y, on, pressed }) {
  stamp("plate", x, y - 4, { frame: pressed ? 1 : 0 });
  if (on) stamp("ring-thin", x, y, { scaleX: 1, scaleY: 0.6, tint: tints.ice, opacity: 0.9 });
}

/** Draws, on the ground, the steps that the statue has heard of and not yet taken. */
export function drawTrace({ log }) {
  for (let index = 0; index < log.length; index += TRACE)
    stamp("dot", log[index].x, log[index].y + 16, { scale: 0.5, tint: tints.ice, opacity: 0.7 });
}

/** Draws the statue on its feet. */
export function drawStatue({ x, y, on, moving }, time) {
  const step = moving && !settings.reducedMotion ? Math.abs(Math.sin(time * 11)) * 6 : 0;
  stamp("shadow", x, y + 18, { scale: 0.85 });
  if (on) stamp("soft-dot", x, y - 8, { scale: 1.7, tint: tints.sky, opacity: 0.55 });
  stamp("bean", x, y + 22 - step, { anchor: "feet", tint: on ? tints.sky : tints.dust });
  stamp("flash-bean", x, y + 22 - step, {
    anchor: "feet",
    tint: on ? tints.ice : tints.mauve,
    opacity: 0.55,
  });
}
