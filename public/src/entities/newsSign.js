import { k } from "../context.js";
import { sizeOf, stamp, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";
import { depth } from "../systems/world.js";

/** How far above the head it hovers; a swimmer's head is where the water is. */
const clearance = 30;
const radius = 17;

function drawSign(x, y) {
  const dot = sizeOf("dot").width / 2;
  const pixel = sizeOf("pixel").width;
  stamp("dot", x, y, { scale: radius / dot, tint: tints.ink });
  stamp("dot", x, y, { scale: (radius - 4) / dot, tint: tints.butter });
  stamp("pixel", x, y - 3, { scaleX: 4 / pixel, scaleY: 10 / pixel, tint: tints.crimson });
  stamp("pixel", x, y + 6, { scaleX: 4 / pixel, scaleY: 4 / pixel, tint: tints.crimson });
}

/**
 * A small sign over the head of someone who has something new to say.
 * @param {{npc: ReturnType<typeof import("./npc.js").addNpc>, isShown: () => boolean, now: () => {time: number}}} sign
 */
export function addNewsSign({ npc, isShown, now }) {
  const above = sizeOf(npc.person.sprite).height + clearance;
  k.add([
    k.z(depth.sky + 5),
    {
      draw() {
        if (!isShown()) return;
        const bob = settings.reducedMotion ? 0 : Math.sin(now().time * 3 + npc.body.x) * 3;
        drawSign(Math.round(npc.body.x), npc.body.y + 14 - above + bob);
      },
    },
  ]);
}
