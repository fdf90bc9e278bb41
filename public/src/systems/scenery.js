import { scenery } from "../content/scenery.js";
import { k } from "../context.js";
import { approach } from "../rules/view.js";
import { sizeOf, stamp } from "./brush.js";
import { settings } from "./settings.js";

/** Things that stand closely behind one another share one game object; this is how closely. */
const band = 8;
/** No thing reaches further up or aside than this. */
const reach = 220;
/** No thing reaches further down than this. */
const drop = 160;
const hidden = 0.45;
const fadeSpeed = 9;

/** How the wind bends a thing now, in radians: gusts run over the meadow from west to east. */
function windAt(x, time) {
  if (settings.reducedMotion) return 0;
  const gust = 0.6 + 0.4 * Math.sin(time * 0.37 - x * 0.0011);
  return (Math.sin(time * 1.7 - x * 0.006) * 0.022 + Math.sin(time * 3.1 + x * 0.013) * 0.006) * gust;
}

/** The room that a thing takes on screen, from its largest part. */
function extentOf({ parts }) {
  const sizes = parts.map(({ sprite, rise = 0 }) => ({
    width: sizeOf(sprite).width,
    top: sizeOf(sprite).height + rise,
  }));
  return {
    half: Math.max(...sizes.map(({ width }) => width)) / 2,
    height: Math.max(...sizes.map(({ top }) => top)),
  };
}

function standing(thing) {
  const kind = scenery[thing.kind];
  return { ...thing, ...kind, ...extentOf(kind), opacity: 1 };
}

/** Says whether a thing stands before the one whom everybody wants to see. */
function hides({ x, y, half, height, tall }, focus) {
  if (!tall || !focus) return false;
  return focus.y < y - 4 && focus.y > y - height + 24 && Math.abs(focus.x - x) < half - 8;
}

function drawThing(thing, time) {
  for (const { sprite, rise = 0, sway = 0 } of thing.parts) {
    stamp(sprite, thing.x, thing.y - rise, {
      anchor: "feet",
      flip: thing.flip,
      angle: sway ? windAt(thing.x, time) * sway : 0,
      opacity: thing.opacity,
    });
  }
}

function groupByBand(things) {
  const bands = new Map();
  for (const thing of things) {
    const y = Math.round(thing.y / band) * band;
    bands.set(y, [...(bands.get(y) ?? []), thing]);
  }
  return bands;
}

/**
 * Puts what stands on a map into the scene. Its depth is the y of its foot: whoever is added with `z(y)` walks behind
 * and before it.
 * @param {import("../content/maps/build.js").GameMap} map
 * @param {{now: () => {time: number, view: object}, focus: () => {x: number, y: number} | null}} world
 */
export function addScenery(map, { now, focus }) {
  const things = map.decorations.filter(({ kind }) => !scenery[kind].flat).map(standing);
  for (const [y, row] of groupByBand(things)) {
    k.add([
      k.z(y),
      {
        draw() {
          const { view, time } = now();
          if (y < view.top - drop || y > view.bottom + reach) return;
          for (const thing of row)
            if (thing.x > view.left - reach && thing.x < view.right + reach) drawThing(thing, time);
        },
      },
    ]);
  }
  const tall = things.filter((thing) => thing.tall);
  return {
    /** Lets what hides the hero fade, and come back after. */
    update(dt) {
      const at = focus();
      for (const thing of tall)
        thing.opacity = approach(thing.opacity, hides(thing, at) ? hidden : 1, fadeSpeed, dt);
    },
  };
}
