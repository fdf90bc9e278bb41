/** A sluice: a basin for each channel, and how much of its measure it gets. */
import { stamp, stampLine, tints } from "../../systems/brush.js";
import { settings } from "../../systems/settings.js";

const APART = 76;
const INSIDE = { width: 46, height: 46, foot: 14 };
const PIPS = 92;
const PIP = 15;
/** No wider than its basin, so that neighbours do not run into each other. */
const WIDEST = 62;
const BEADS = 4;

/** Where a channel's basin stands. */
const basinX = ({ x, limits }, channel) => x + (channel - (limits.length - 1) / 2) * APART;

function drawPips(x, y, load, limit, time) {
  const count = Math.max(load, limit);
  const gap = Math.min(PIP, WIDEST / (count - 1));
  const width = (count - 1) * gap;
  for (let pip = 0; pip < count; pip += 1) {
    const at = x - width / 2 + pip * gap;
    const isOver = pip >= limit;
    const beat = isOver && !settings.reducedMotion ? 1 + 0.2 * Math.sin(time * 9) : 1;
    stamp("dot", at, y, { scale: 0.95 * beat, tint: tints.ink });
    const tint = isOver ? tints.coral : pip < load ? tints.sky : tints.plum;
    stamp("dot", at, y, { scale: 0.62 * beat, tint });
  }
  const end = x - width / 2 + (limit - 0.5) * gap;
  stampLine("pixel", { x: end, y: y - 11 }, { x: end, y: y + 11 }, { thickness: 4, tint: tints.white });
}

function drawFill(x, y, share, isOver, time) {
  const height = INSIDE.height * Math.min(1, share);
  if (height <= 0) return;
  const foot = y - INSIDE.foot;
  const wave = settings.reducedMotion ? 0 : Math.sin(time * 4 + x) * 1.5;
  const line = (top, thickness, tint) =>
    stampLine(
      "pixel",
      { x: x - INSIDE.width / 2, y: top },
      { x: x + INSIDE.width / 2, y: top },
      { thickness, tint },
    );
  line(foot - height / 2, height, isOver ? tints.iris : tints.blue);
  line(foot - height + 3 + wave, 5, tints.ice);
  if (!isOver) return;
  for (const side of [-30, 30]) {
    const fall = settings.reducedMotion ? 0.5 : (time * 1.6 + side) % 1;
    stamp("puff", x + side, y - 66 + fall * 60, {
      scale: 0.7 - fall * 0.3,
      tint: tints.ice,
      opacity: 1 - fall,
    });
  }
}

/** Draws a sluice on its foot. */
export function drawSluice(device, time) {
  const { y, limits, loads, on } = device;
  for (const [channel, limit] of limits.entries()) {
    const x = basinX(device, channel);
    stamp("shadow", x, y, { scaleX: 1.6, scaleY: 0.8 });
    stamp("basin", x, y + 6, { anchor: "feet" });
    drawFill(x, y, loads[channel] / limit, loads[channel] > limit, time);
    drawPips(x, y - PIPS, loads[channel], limit, time);
    if (on) stamp("spark-star", x, y - 38, { scale: 0.8 + 0.15 * Math.sin(time * 3 + x), tint: tints.white });
  }
}

/** Draws, on the ground, where a valve's water runs. */
export function drawGutter(device, valve, time) {
  const from = { x: valve.x, y: valve.y - 4 };
  const to = { x: basinX(device, valve.channel), y: device.y + 6 };
  stampLine("pixel", from, to, { thickness: 22, tint: tints.ink, opacity: 0.45 });
  stampLine("pixel", from, to, { thickness: 14, tint: tints.blue });
  stampLine("pixel", from, to, { thickness: 4, tint: tints.sky, opacity: 0.8 });
  for (let bead = 0; bead < BEADS; bead += 1) {
    const way = (bead / BEADS + (settings.reducedMotion ? 0 : time * 0.8)) % 1;
    const at = { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way };
    stamp("dot", at.x, at.y, { scale: 0.55, tint: tints.white });
  }
}
