import { k } from "../context.js";
import { stamp, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";

const glyphHeight = 76;
/** The opening between the towers, from its middle above the ground. */
const opening = { half: 58, straight: 112, arch: 38, sill: 14 };

/** The glyph in the closed gate breathes a cold light. */
function drawGlyph(x, y, beat) {
  stamp("soft-dot", x, y - glyphHeight, { scale: 1.5, tint: tints.sky, opacity: 0.25 + 0.35 * beat });
  stamp("gate-glyph", x, y - glyphHeight, { opacity: 0.55 + 0.45 * beat });
}

/** The outline of the opening: straight sides and a round arch; `grow` makes it larger all around. */
function archOf(grow) {
  const { half, straight, arch, sill } = opening;
  const points = [k.vec2(half + grow, -sill + grow), k.vec2(-half - grow, -sill + grow)];
  for (let i = 0; i <= 16; i++) {
    const angle = Math.PI + (i / 16) * Math.PI;
    points.push(k.vec2(Math.cos(angle) * (half + grow), -straight + Math.sin(angle) * (arch + grow)));
  }
  return points;
}

const FRAME = archOf(4);
const ARCH = archOf(0);
const shape = (...points) => points.map(([x, y]) => k.vec2(x, y));
/** What one sees through it below the sky, from far to near: haze, peaks, the top of the highest, hills, plain, road. */
const VIEW = [
  shape([-58, -70], [58, -70], [58, -14], [-58, -14]),
  shape(
    [-58, -66],
    [-40, -92],
    [-22, -74],
    [6, -112],
    [34, -76],
    [46, -88],
    [58, -72],
    [58, -40],
    [-58, -40],
  ),
  shape([-6, -96], [6, -112], [17, -98], [8, -94], [2, -99]),
  shape([-58, -54], [-30, -74], [-8, -50], [22, -80], [58, -50], [58, -34], [-58, -34]),
  shape([-58, -42], [-20, -50], [20, -46], [58, -52], [58, -14], [-58, -14]),
  shape([-26, -14], [26, -14], [8, -34], [12, -47], [6, -47], [-4, -32]),
];
const MOUNTAINS = ["butter", "apricot", "salmon", "blush", "brick", "leaf", "butter"];

function drawShape(pts, x, y, tint) {
  k.drawPolygon({ pts, pos: k.vec2(x, y), color: tint });
}

/** The open gate: evening light falls through it on the path. */
function drawOpening(x, y, beat, vista) {
  drawShape(FRAME, x, y, tints.ink);
  for (const [index, pts] of [ARCH, ...VIEW].entries()) drawShape(pts, x, y, tints[vista[index]]);
  stamp("soft-dot", x, y - 100, { scale: 1.6, tint: tints.white, opacity: 0.25 + 0.15 * beat });
}

function drawLight(x, y, beat) {
  stamp("soft-dot", x, y + 6, { scaleX: 3.6, scaleY: 1.5, tint: tints.butter, opacity: 0.4 + 0.15 * beat });
}

const beatOf = (time) => (settings.reducedMotion ? 0.5 : 0.5 + 0.5 * Math.sin(time * 1.4));

/**
 * What is alive in the gate: the glyph that keeps it shut, or the view once it is open.
 * @param {{x: number, y: number}} at
 * @param {{now: () => {time: number}, isOpen: () => boolean, vista?: string[]}} gate `vista`: the colours of what lies
 *   behind it, from the sky to the road.
 */
export function addGate({ x, y }, { now, isOpen, vista = MOUNTAINS }) {
  k.add([
    k.z(y + 5),
    {
      draw() {
        const beat = beatOf(now().time);
        if (isOpen()) drawOpening(x, y, beat, vista);
        else drawGlyph(x, y, beat);
      },
    },
  ]);
  k.add([k.z(-1), { draw: () => isOpen() && drawLight(x, y, beatOf(now().time)) }]);
}
