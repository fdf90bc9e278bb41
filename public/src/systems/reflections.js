import { tileChance } from "../content/maps/build.js";
import { k } from "../context.js";
import { tileSize } from "../rules/tiles.js";
import { sizeOf, stamp, tints } from "./brush.js";
import { settings } from "./settings.js";
import { depth } from "./world.js";

/** How far south of a light its reflection may begin, in tiles. */
const FARTHEST = 4;
/** The quay's wall shows no reflection. */
const WALL = 24;
const STRIPES = 12;
const APART = 15;
/** How far the water around a reflection is lit. */
const SHINE = 130;

/** Where the water begins below a light, and how much of it there is. */
function waterBelow({ tiles, legend }, { x, y }) {
  const isWater = (row) => legend[tiles[row]?.[Math.floor(x / tileSize)]]?.ground === "canal";
  const from = Math.floor(y / tileSize);
  const first = Array.from({ length: FARTHEST }, (_, i) => from + i).find(isWater);
  if (first === undefined) return [];
  let last = first;
  while (isWater(last + 1)) last += 1;
  const top = Math.max(first * tileSize + WALL, y);
  return [{ x, top, bottom: (last + 1) * tileSize - WALL / 2 }];
}

/** A light as the water gives it back: stripes that grow shorter, fainter and more restless with the distance. */
function drawReflection({ x, top, bottom, tint, size }, time) {
  const { width, height } = sizeOf("dot");
  for (let i = 0; i < STRIPES; i++) {
    const y = top + i * APART;
    if (y > bottom) return;
    const sway = Math.sin(time * 1.4 + i * 1.9 + x) * (3 + i);
    const long = size * (1 - i / STRIPES) * (0.75 + 0.25 * Math.sin(time * 2.1 + i * 2.6 + x));
    stamp("dot", x + sway, y, {
      scaleX: Math.max(6, long) / width,
      scaleY: 5 / height,
      tint: tints[tint],
      opacity: 0.95 * (1 - i / STRIPES),
    });
  }
}

/** Faint glints on open water, so that it is never quite still. */
function glintsOf({ tiles, legend }) {
  return tiles.flatMap((line, row) =>
    [...line].flatMap((letter, column) => {
      if (legend[letter].ground !== "canal" || legend[letter].open || tileChance(column, row, 70) > 0.55)
        return [];
      const x = (column + 0.2 + 0.6 * tileChance(column, row, 71)) * tileSize;
      return [{ x, y: (row + 0.5) * tileSize, phase: tileChance(column, row, 72) }];
    }),
  );
}

function drawGlint({ x, y, phase }, time) {
  const at = (time * 0.3 + phase) % 1;
  const { width, height } = sizeOf("dot");
  stamp("dot", x + at * 14, y, {
    scaleX: (30 * Math.sin(at * Math.PI)) / width,
    scaleY: 3 / height,
    tint: tints.blue,
    opacity: 0.9 * Math.sin(at * Math.PI),
  });
}

const isSeen = (view, x, y) =>
  x > view.left - 60 && x < view.right + 60 && y > view.top - 200 && y < view.bottom + 60;

/**
 * Lays the reflections of lights on the water of a map.
 * @param {import("../content/maps/build.js").GameMap} map
 * @param {{lights: {x: number, y: number, tint: string, size: number}[], now: () => {time: number, view: object}}} scene
 *   `y`: the foot of what shines.
 * @returns {import("./light.js").Light[]} The shine of the water, for the dark around it.
 */
export function addReflections(map, { lights, now }) {
  const reflections = lights.flatMap((light) =>
    waterBelow(map, light).map((found) => ({ ...light, ...found })),
  );
  const glints = glintsOf(map);
  k.add([
    k.z(depth.ground + 1),
    {
      draw() {
        const { view, time: moment } = now();
        const time = settings.reducedMotion ? 0 : moment;
        for (const glint of glints) if (isSeen(view, glint.x, glint.y)) drawGlint(glint, time);
        for (const one of reflections) if (isSeen(view, one.x, one.top)) drawReflection(one, time);
      },
    },
  ]);
  return reflections.map(({ x, top, tint }) => ({
    x,
    y: top + SHINE / 2,
    glow: { radius: SHINE, tint, strength: 0.5 },
  }));
}
