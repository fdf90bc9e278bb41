/** A torch: a bowl on a pillar, its flame, and the ring that shows how long it has left to live. */
import { stamp, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";

const BOWL = 62;
const FLAME_PACE = 9;
const PIPS = 24;
const RING = 46;
const RING_HEIGHT = 76;
/** The last share of a life, in which the ring warns. */
const SHORT = 0.3;

const moment = (time) => (settings.reducedMotion ? 0 : Math.floor(time * FLAME_PACE) % 4);

/** Draws a torch on its foot. */
export function drawTorch(torch, time) {
  const { x, y, burning, persisted, left, ttl } = torch;
  if (burning) {
    stamp("soft-dot", x, y - 4, {
      ...{ scaleX: 3.4, scaleY: 1.9, tint: persisted ? tints.sky : tints.apricot, opacity: 0.35 },
    });
  }
  stamp("torch", x, y + 6, { anchor: "feet" });
  if (!burning) return;
  const strength = persisted ? 1 : 0.62 + 0.38 * Math.min(1, (left / ttl) * 1.6);
  stamp(persisted ? "flame-held" : "flame", x, y - BOWL + 15, {
    anchor: "feet",
    frame: moment(time + x),
    scale: strength * 1.08,
  });
}

/** Draws the ring: a dash goes out with each part of the life; a persisted flame has a closed one. */
export function drawTorchRing(torch, time) {
  const { x, burning, persisted, left, ttl } = torch;
  if (!burning) return;
  const y = torch.y - RING_HEIGHT;
  if (persisted) return stamp("ttl-forever", x, y, { scale: RING / 47, opacity: 0.9 });
  const share = left / ttl;
  const isShort = share < SHORT;
  const beat = isShort && !settings.reducedMotion ? 1 + 0.25 * Math.abs(Math.sin(time * 9)) : 1;
  const lit = Math.ceil(share * PIPS);
  for (let pip = 0; pip < lit; pip += 1) {
    const angle = -Math.PI / 2 - (pip / PIPS) * 2 * Math.PI;
    stamp("ttl-pip", x + Math.cos(angle) * RING, y + Math.sin(angle) * RING, {
      angle: angle + Math.PI / 2,
      scale: 0.72 * beat,
      scaleX: 0.95,
      tint: isShort ? tints.coral : tints.butter,
    });
  }
}
