/** A chest, shut or open. */
import { stamp, tints } from "../systems/brush.js";

/** Draws a chest; one that was not opened yet catches the light now and then. */
export function drawChest({ x, y, open }, time) {
  stamp("shadow", x, y, { scaleX: 1.4, scaleY: 0.8 });
  stamp("chest", x, y + 8, { anchor: "feet", frame: open ? 1 : 0 });
  const twinkle = (time * 0.5 + x) % 1;
  if (open || twinkle > 0.3) return;
  const size = Math.sin((twinkle / 0.3) * Math.PI);
  stamp("spark-star", x + 22, y - 38, { scale: size, angle: twinkle * 4, tint: tints.white });
}
