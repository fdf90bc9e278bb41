import { k } from "../context.js";
import { sizeOf, stamp, tints } from "../systems/brush.js";

/** A rectangle with the art's dark outline. */
function plank(x, y, width, height, tint, angle = 0) {
  const pixel = sizeOf("pixel").width;
  const how = (grow, colour) => ({
    scaleX: (width + grow) / pixel,
    scaleY: (height + grow) / pixel,
    tint: colour,
    angle,
  });
  stamp("pixel", x, y, how(8, tints.ink));
  stamp("pixel", x, y, how(0, tint));
}

/** A sheet of paper on a stake: what somebody left who is out. */
export function addNote({ x, y }) {
  k.add([
    k.z(y + 14),
    {
      draw() {
        stamp("shadow", x, y + 12, { scale: 0.6, opacity: 0.8 });
        plank(x, y - 10, 6, 40, tints.brick);
        plank(x, y - 30, 38, 28, tints.white, -0.08);
        const pixel = sizeOf("pixel").width;
        for (const [dy, width] of [
          [-38, 24],
          [-31, 28],
          [-24, 16],
        ])
          stamp("pixel", x - (28 - width) / 2, y + dy, {
            scaleX: width / pixel,
            scaleY: 3 / pixel,
            tint: tints.dust,
            angle: -0.08,
          });
        stamp("dot", x + 1, y - 43, { scale: 0.55, tint: tints.coral });
      },
    },
  ]);
}
