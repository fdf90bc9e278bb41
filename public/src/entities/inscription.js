/** A stone with a line carved into it. */
import { stamp } from "../systems/brush.js";

/** Draws the stone. */
export function drawInscription({ x, y }) {
  stamp("shadow", x, y, { scaleX: 1.2, scaleY: 0.7 });
  stamp("inscription", x, y + 8, { anchor: "feet" });
}
