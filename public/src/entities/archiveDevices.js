/** The devices of the archive: bells with scores, dials with values, and switches for what flies. */
import { sizeOf, stamp, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";

const WRONG_TIME = 0.7;
const RING_TIME = 0.9;
const TURN_TIME = 0.22;
const VALUE_SIZE = 1.3;
const TAG = { x: 2, y: -128 };
const HEAD = 90;

/** Writes a figure around a place. */
export function drawFigures(value, x, y, { scale = 1, tint = tints.ink } = {}) {
  const signs = [...`${value}`];
  const advance = (sizeOf("numeral-0").width - 4) * scale;
  const left = x - (advance * (signs.length - 1)) / 2;
  signs.forEach((sign, index) => {
    stamp(`numeral-${sign}`, left + index * advance, y, { scale, tint });
  });
}

/** Draws a tag with a score on it, hung from its left end. */
export function drawScore(score, x, y, { tint = tints.white, angle = 0, scale = 1 } = {}) {
  stamp("score-tag", x, y, { tint, angle, scale });
  drawFigures(score, x + 5 * scale, y, { scale: 0.95 * scale, tint: tints.white });
}

/** How far a bell still swings. */
function swingOf({ since }) {
  if (settings.reducedMotion || since > RING_TIME) return 0;
  return Math.sin(since * 22) * 0.09 * (1 - since / RING_TIME);
}

/** Draws a bell with its score; one that was struck too early says so. */
export function drawBell(bell) {
  const { x, y, on, score } = bell;
  const wrong = Math.max(0, 1 - bell.wrongSince / WRONG_TIME);
  stamp("shadow", x, y, { scaleX: 1.4, scaleY: 0.8 });
  if (on) stamp("soft-dot", x, y - 48, { scale: 2.4, tint: tints.butter, opacity: 0.4 });
  stamp("archive-bell", x, y + 8, { anchor: "feet", frame: on ? 1 : 0, angle: swingOf(bell) });
  drawScore(score, x + TAG.x, y + TAG.y, { tint: wrong > 0 ? tints.salmon : tints.white });
  if (wrong > 0) stamp("numeral-!", x + 44, y + TAG.y, { scale: 1.4, tint: tints.coral, opacity: wrong });
}

/** Draws a dial with its value, and a dot for each value that it may have. */
export function drawDial({ x, y, values, at, kept, since }) {
  const turned = settings.reducedMotion ? 1 : Math.max(0.1, Math.min(1, since / TURN_TIME));
  stamp("shadow", x, y, { scaleX: 1.2, scaleY: 0.8 });
  stamp("dial", x, y + 10, { anchor: "feet", frame: kept ? 1 : 0 });
  stamp(`value-${values[at]}`, x, y - HEAD + 18, { scale: VALUE_SIZE, scaleX: turned });
  values.forEach((_, index) => {
    const dot = { x: x + (index - (values.length - 1) / 2) * 13, y: y - 4 };
    stamp("dot", dot.x, dot.y, { scale: 0.62, tint: tints.ink });
    stamp("dot", dot.x, dot.y, { scale: 0.4, tint: index === at ? tints.butter : tints.mauve });
  });
}

/** Draws a switch that waits for a shuriken, or was turned by one. */
export function drawFarSwitch({ x, y, on }, time) {
  stamp("shadow", x, y, { scaleX: 1.1, scaleY: 0.7 });
  const beat = settings.reducedMotion ? 0.5 : 0.5 + 0.5 * Math.sin(time * 3);
  stamp("soft-dot", x, y - 56, {
    ...{
      scale: on ? 2 : 1.7 + beat * 0.3,
      tint: on ? tints.ice : tints.coral,
      opacity: on ? 0.5 : 0.25 + beat * 0.15,
    },
  });
  stamp("far-switch", x, y + 10, { anchor: "feet", frame: on ? 1 : 0 });
}
