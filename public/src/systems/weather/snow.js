import { k } from "../../context.js";
import { stamp, tints } from "../brush.js";
import { settings } from "../settings.js";
import { depth } from "../world.js";

const FLAKES = 110;
/** Under reduced motion fewer flakes come down, slowly and straight. */
const CALM = { share: 0.4, pace: 0.35, sway: 0 };
const LIVELY = { share: 1, pace: 1, sway: 1 };
/** Flakes beyond the edges of the view, so that none appears in it. */
const MARGIN = 24;

/** A fixed number from 0 to 1 that is each flake's own. */
const own = (index, salt) => (Math.sin(index * 127.1 + salt * 311.7) * 43758.5453) % 1;
const share = (index, salt) => Math.abs(own(index, salt));

/** All that makes a flake another than its neighbour, worked out once; the wind blows all of them to the west. */
const flakes = Array.from({ length: FLAKES }, (_, index) => ({
  x: share(index, 1) * 4096,
  y: share(index, 2) * 4096,
  fall: 46 + 58 * share(index, 3),
  drift: -10 - 26 * share(index, 4),
  sway: 8 + 16 * share(index, 5),
  phase: 7 * share(index, 6),
  look: {
    scale: 0.3 + 0.42 * share(index, 7) ** 2,
    tint: index % 5 ? tints.white : tints.ice,
    opacity: 0.8 + 0.2 * share(index, 8),
  },
}));

const wrap = (value, length) => ((value % length) + length) % length;

/** Each flake stays where it is in the world while the view moves, and begins again where it leaves it. */
function drawFlake({ x, y, fall, drift, sway, phase, look }, { left, top, width, height }, time, manner) {
  const aside = x + drift * time * manner.pace + sway * manner.sway * Math.sin(time * 0.9 + phase);
  const down = y + fall * time * manner.pace;
  const atX = left - MARGIN + wrap(aside - left, width + 2 * MARGIN);
  const atY = top - MARGIN + wrap(down - top, height + 2 * MARGIN);
  stamp("dot", atX, atY, look);
}

/**
 * Snow that falls through the view, over everything.
 * @param {() => {time: number, view: {left: number, top: number, width: number, height: number}}} now
 */
export function addSnow(now) {
  k.add([
    k.z(depth.sky + 1),
    {
      draw() {
        const { time, view } = now();
        const manner = settings.reducedMotion ? CALM : LIVELY;
        const count = FLAKES * manner.share;
        for (let index = 0; index < count; index += 1) drawFlake(flakes[index], view, time, manner);
      },
    },
  ]);
}
