import { k } from "../context.js";
import { stamp } from "./brush.js";
import { settings } from "./settings.js";
import { depth } from "./world.js";

const clouds = [
  { x: 200, y: 300, scale: 2.4, speed: 15 },
  { x: 1180, y: 980, scale: 3, speed: 12 },
  { x: 1900, y: 520, scale: 2.1, speed: 18 },
];
const cloudReach = 360;
const petals = 10;

/** Clouds are not seen from above, but their shadows are: they wander over the land and begin again in the west. */
function drawClouds(bounds, { time, view }) {
  const round = bounds.width + 2 * cloudReach;
  for (const { x, y, scale, speed } of clouds) {
    const at = ((x + time * speed) % round) - cloudReach;
    if (at < view.left - cloudReach || at > view.right + cloudReach) continue;
    stamp("cloud-shade", at, y, { scale, opacity: 0.1 });
  }
}

/** A butterfly flutters along a bent loop around its flowers, and beats its wings by growing narrow. */
function drawButterfly({ x, y, phase }, time) {
  const t = time * 0.55 + phase;
  const at = {
    x: x + Math.sin(t) * 90 + Math.sin(t * 2.7) * 22,
    y: y + Math.cos(t * 1.3) * 46 + Math.sin(t * 3.1) * 14,
  };
  stamp("shadow", at.x, at.y + 46, { scale: 0.3 });
  stamp("btfly", at.x, at.y, {
    scale: 0.5,
    scaleX: 0.35 + 0.65 * Math.abs(Math.sin(time * 9 + phase)),
    angle: Math.cos(t) * 0.25,
  });
}

/** Petals and leaves that the wind carries through the view. */
function drawPetals({ time, view }) {
  for (let i = 0; i < petals; i++) {
    const t = time * (26 + (i % 4) * 7) + i * 397;
    const x = view.left + ((t + Math.sin(time + i) * 18) % (view.width + 60)) - 30;
    const y =
      view.top + ((i * 173 + time * 17 + Math.sin(time * 1.3 + i * 2) * 26) % (view.height + 40)) - 20;
    stamp(i % 3 ? "petal" : "leaf", x, y, { angle: time * (1 + (i % 3)) + i, opacity: 0.9 });
  }
}

/**
 * The small life of a hub: shadows of clouds, butterflies, petals in the wind.
 * @param {{bounds: object, now: () => {time: number, view: object}, butterflies: Array<{x: number, y: number}>}} world
 */
export function addAmbience({ bounds, now, butterflies }) {
  if (settings.reducedMotion) return;
  const flying = butterflies.map((place, index) => ({ ...place, phase: index * 2.1 }));
  k.add([
    k.z(depth.sky),
    {
      draw() {
        const moment = now();
        for (const one of flying) drawButterfly(one, moment.time);
        drawPetals(moment);
        drawClouds(bounds, moment);
      },
    },
  ]);
}
