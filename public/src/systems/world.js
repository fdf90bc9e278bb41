import { k } from "../context.js";
import { tileSize } from "../rules/tiles.js";
import { viewRect } from "./camera.js";
import { gameClock } from "./gameClock.js";
import { drawGround, freeGround, paintGround } from "./ground.js";
import { addScenery } from "./scenery.js";
import { createWater } from "./water.js";

/** Depths: the ground lies below all, what stands has the y of its foot, what floats is above all. */
export const depth = { ground: -20000, sky: 20000 };

const nobody = () => null;

/**
 * Shows a map in the current scene: ground, water, everything that stands on it, moved by the wind.
 * @param {import("../content/maps/build.js").GameMap} map
 * @param {{focus?: () => {x: number, y: number} | null}} [options] `focus`: the foot of whoever must not be hidden.
 */
export function addWorld(map, { focus = nobody } = {}) {
  const chunks = paintGround(map);
  const water = createWater(map);
  const bounds = { x: 0, y: 0, width: map.tiles[0].length * tileSize, height: map.tiles.length * tileSize };
  const moment = { time: 0, view: viewRect() };

  k.add([
    k.z(depth.ground),
    {
      draw() {
        moment.view = viewRect();
        drawGround(chunks, moment.view);
        water.draw(moment.view, moment.time);
      },
    },
  ]);
  const standing = addScenery(map, { now: () => moment, focus });
  k.onUpdate(() => {
    if (gameClock.paused) return;
    moment.time += k.dt();
    standing.update(k.dt());
  });
  k.onSceneLeave(() => freeGround(chunks));
  return { map, bounds, points: map.points, now: () => moment };
}
