/** A heap of values that never expire, as seen: what it is, whom it feeds, and how long it still lives. */
import { stamp, stampLine, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";

const FALL_TIME = 0.28;
const FALL_FROM = 260;
const BEADS = 5;

/** Where a heap stands on the ground. */
export const heapFeet = (heap) => heap.y + 26;

/** How far above the ground it still is. */
const heightOf = ({ age }) => FALL_FROM * Math.max(0, 1 - age / FALL_TIME) ** 2;

/** The time to live is a ring that shrinks: when it is as small as the heap, the heap is gone. */
function drawTtl(heap) {
  const left = Math.max(0, heap.left / heap.ttl);
  const reach = heap.radius * (0.9 + 1.1 * left);
  stamp("soft-dot", heap.x, heap.y, { scale: heap.radius / 14, tint: tints.sky, opacity: 0.5 });
  stamp("ring-thin", heap.x, heap.y, { scale: (heap.radius * 2) / 60, tint: tints.white, opacity: 0.35 });
  stamp("ring-thick", heap.x, heap.y, { scale: reach / 60, tint: tints.ice });
}

/** Draws what lies under a heap. */
export function drawHeapGround(heap, time) {
  const beat = settings.reducedMotion ? 0 : Math.sin(time * 3 + heap.id) * 0.08;
  stamp("shadow", heap.x, heapFeet(heap) - 4, { scaleX: 1.7, scaleY: 1.3 });
  if (heap.ttl !== null) return drawTtl(heap);
  stamp("soft-dot", heap.x, heap.y, {
    scale: (heap.radius / 15) * (1 + beat),
    tint: tints.butter,
    opacity: 0.5,
  });
}

/** Draws the thread along which a heap feeds its keeper. */
export function drawFeeding(heap, boss, time) {
  if (heap.ttl !== null) return;
  const from = { x: heap.x, y: heap.y - 20 };
  const to = { x: boss.x, y: boss.y - 60 };
  stampLine("pixel", from, to, { thickness: 8, tint: tints.ink, opacity: 0.35 });
  stampLine("pixel", from, to, { thickness: 3, tint: tints.butter, opacity: 0.75 });
  for (let bead = 0; bead < BEADS; bead += 1) {
    const way = (bead / BEADS + (settings.reducedMotion ? 0 : time * 0.45)) % 1;
    const x = from.x + (to.x - from.x) * way;
    const y = from.y + (to.y - from.y) * way;
    stamp("dot", x, y, { scale: 0.62, tint: tints.ink });
    stamp("dot", x, y, { scale: 0.42, tint: tints.butter });
  }
}

/** Draws a heap on its feet. */
export function drawHeap(heap, time) {
  const isEnding = heap.ttl !== null && heap.left < 1.2;
  const tremble = isEnding && !settings.reducedMotion ? Math.sin(time * 60) * 3 : 0;
  const shrink = heap.ttl === null ? 1 : 0.75 + 0.25 * (heap.left / heap.ttl);
  const landing = Math.max(0, 1 - Math.abs(heap.age - FALL_TIME) / 0.16);
  const y = heapFeet(heap) - heightOf(heap);
  stamp("heap-small", heap.x + tremble, y, {
    anchor: "feet",
    scaleX: shrink * (1 + landing * 0.2),
    scaleY: shrink * (1 - landing * 0.25),
    opacity: isEnding ? 0.55 + 0.45 * (heap.left / 1.2) : 1,
  });
  if (heap.ttl === null) stamp("never", heap.x, y - 104 + Math.sin(time * 2.4 + heap.id) * 4);
}
