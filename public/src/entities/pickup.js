/** What lies about to be taken: gems that glow, hearts that bob, magnets. */
import { stamp, tints } from "../systems/brush.js";

const LOOKS = {
  exp: { sprite: "exp-gem", glow: "sky", size: 1 },
  heart: { sprite: "heart", glow: "candy", size: 0.62 },
  magnet: { sprite: "magnet", glow: "butter", size: 1 },
  coin: { sprite: "coin", glow: "butter", size: 0.62 },
};
/** Gems worth more are larger and of another colour, as notes and coins are. */
const GEM_RICH = 5;

/** Draws one pickup; what was just dropped pops up, what is drawn in leaves the ground. */
export function drawPickup(pickup) {
  const { sprite, glow, size } = LOOKS[pickup.kind];
  const isRich = pickup.kind === "exp" && pickup.value >= GEM_RICH;
  const phase = pickup.age * 4 + pickup.id;
  const drop = Math.min(1, pickup.age / 0.3);
  const jump = Math.sin(drop * Math.PI) * 18;
  const lift = jump + (pickup.pulled ? 8 : 3 + Math.sin(phase) * 3);
  const scale = size * (isRich ? 1.3 : 0.85) * (0.4 + 0.6 * drop);
  stamp("shadow", pickup.x, pickup.y + 12, { scale: 0.36 });
  stamp("soft-dot", pickup.x, pickup.y - lift, {
    scale: 0.8 * scale + 0.08 * Math.sin(phase),
    tint: isRich ? tints.candy : tints[glow],
    opacity: 0.55,
  });
  stamp(sprite, pickup.x, pickup.y - lift, { scale, tint: isRich ? tints.candy : undefined });
}
