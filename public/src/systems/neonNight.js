import { lights as glows } from "../content/lights.js";
import { neonLights } from "../content/neonLights.js";
import { k } from "../context.js";
import { stamp, tints } from "./brush.js";
import { addLight } from "./light.js";
import { addSoftDot, createMesh } from "./mesh.js";
import { addReflections } from "./reflections.js";
import { settings } from "./settings.js";
import { depth } from "./world.js";

const ABOVE_THE_DARK = depth.sky + 4;
const REACH = 260;
/** The radius of a halo of size 1. */
const HALO = 31;
/** Things share their depth with their neighbours; a tube comes after all of these. */
const TUBE = 5;

/** How bright a tube is: one that flickers fails now and then, for a moment, and always at another time. */
export function brightness({ flicker, x }, time) {
  if (!flicker || settings.reducedMotion) return 1;
  const beat = Math.sin(time * 0.9 + x) + Math.sin(time * 2.3 + x * 1.7);
  return beat > 1.5 ? 0.25 + 0.75 * Math.abs(Math.sin(time * 23)) : 1;
}

const shiningOf = ({ kind, x, y }) => (neonLights[kind] ? [{ ...neonLights[kind], x, y }] : []);

/** A lit tube lies over its thing: drawn with it, so that whoever stands before it hides it. */
function addTubes(things, now) {
  for (const one of things.filter(({ tube }) => tube)) {
    const { sprite, frame = 0, rise = 0 } = one.tube;
    k.add([
      k.z(one.y + TUBE),
      {
        draw() {
          const opacity = brightness(one, now().time);
          stamp(sprite, one.x, one.y - rise, { frame, anchor: "feet", opacity });
        },
      },
    ]);
  }
}

function addHalo(mesh, { x, y, rise, halo, flicker, glow }, time) {
  const breath = settings.reducedMotion ? 1 : 1 + 0.04 * Math.sin(time * 1.8 + x);
  const { r, g, b } = tints[glow.tint];
  addSoftDot(mesh, {
    x,
    y: y - rise,
    radius: HALO * halo * breath,
    colour: [r / 255, g / 255, b / 255],
    opacity: 0.2 * brightness({ flicker, x }, time),
  });
}

/** Light hangs in the damp air around what shines. */
function addHalos(things, now) {
  const shining = things.filter(({ halo }) => halo);
  k.add([
    k.z(ABOVE_THE_DARK),
    {
      draw() {
        const { view, time } = now();
        const mesh = createMesh(view);
        for (const one of shining)
          if (
            one.x > view.left - REACH &&
            one.x < view.right + REACH &&
            one.y > view.top &&
            one.y < view.bottom + REACH
          )
            addHalo(mesh, one, time);
        mesh.draw();
      },
    },
  ]);
}

/**
 * Makes it night on a map: dark but for what shines, which glows, and is given back by the water.
 * @param {import("../content/maps/build.js").GameMap} map
 * @param {{now: () => {time: number, view: object}, hero: () => {x: number, y: number} | undefined,
 *   more?: {x: number, y: number, rise: number, glow: object}[]}} scene `more`: what shines and is no decoration.
 */
export function addNight(map, { now, hero, more = [] }) {
  const things = [...map.decorations.flatMap(shiningOf), ...more];
  const standing = things.map(({ x, y, rise, glow }) => ({ x, y: y - rise * 0.6, glow }));
  const reflected = things.filter(({ halo }) => halo);
  addTubes(things, now);
  addHalos(things, now);
  const onWater = addReflections(map, {
    lights: reflected.map(({ x, y, glow, halo }) => ({ x, y, tint: glow.tint, size: 16 * halo })),
    now,
  });
  addLight({
    lights: () => [...standing, ...onWater, ...(hero() ? [{ ...hero(), glow: glows.hero }] : [])],
    now,
  });
}
