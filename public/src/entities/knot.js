/** A post, the knot on it, and the thread that leads from there to whom it ties. */
import { k } from "../context.js";
import { stamp, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";
import { drawScore } from "./archiveDevices.js";

const HEIGHT = 62;
const TAG_HEIGHT = 126;
const PARTS = 12;

/** Draws a post, whether somebody is tied to it or not. */
export function drawPost({ x, y }) {
  stamp("shadow", x, y, { scaleX: 1.2, scaleY: 0.8 });
  stamp("tie-post", x, y + 12, { anchor: "feet" });
}

/** Draws a knot on its post; the one to be cut next shines. */
export function drawKnot(knot, time, now) {
  const { x, y, next, strands } = knot;
  const fray = Math.max(0, 1 - (now - knot.frayed) / 0.3);
  const beat = next && !settings.reducedMotion ? 1 + Math.sin(time * 5) * 0.05 : 1;
  const shake = settings.reducedMotion ? 0 : Math.sin(time * 70) * 4 * fray;
  if (next) stamp("soft-dot", x, y - HEIGHT, { scale: 3 * beat, tint: tints.butter, opacity: 0.55 });
  stamp(next ? "knot-next" : "knot", x + shake, y - HEIGHT, {
    scale: 0.95 * beat,
    frame: strands < 2 ? 1 : 0,
  });
}

/** Draws the score of a knot, above the dark; over the next one there is an arrow, too. */
export function drawKnotTag({ x, y, score, next }, time) {
  const lift = next && !settings.reducedMotion ? Math.sin(time * 4) * 5 : 0;
  drawScore(score, x, y - TAG_HEIGHT, { scale: next ? 1.2 : 0.95, tint: next ? tints.butter : tints.blush });
  if (next) stamp("arrow", x, y - TAG_HEIGHT - 44 + lift);
}

/** A thread hangs through a little, and trembles while it is pulled. */
function curve(from, to, sag) {
  return Array.from({ length: PARTS + 1 }, (_, part) => {
    const share = part / PARTS;
    const drop = Math.sin(share * Math.PI) * sag;
    return k.vec2(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share + drop);
  });
}

/** Draws the thread from a knot to the one who is tied. */
export function drawThread(knot, boss, time) {
  const from = { x: knot.x, y: knot.y - HEIGHT };
  const to = { x: boss.x + (knot.x < boss.x ? -70 : 70), y: boss.y - 70 };
  const tremble = settings.reducedMotion ? 0 : Math.sin(time * 9 + knot.score) * 3;
  const pts = curve(from, to, 26 + tremble);
  k.drawLines({ pts, width: 9, color: tints.ink, opacity: 0.5 });
  k.drawLines({ pts, width: 5, color: knot.next ? tints.butter : tints.orchid });
  k.drawLines({ pts, width: 1.5, color: tints.white, opacity: 0.7 });
}
