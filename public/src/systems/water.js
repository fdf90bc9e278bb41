import { tileChance } from "../content/maps/build.js";
import { createTerrain } from "../rules/terrain.js";
import { tileSize } from "../rules/tiles.js";
import { stamp } from "./brush.js";
import { settings } from "./settings.js";

const moments = 4;
const momentsASecond = 3.2;
const full = 15;
/** How the water of a biome looks, if not as a pond. */
const looks = { mountain: "brook", canal: "canal-water", oasis: "spring" };

/** The water of a map, alive: foam that laps at the shore, ripples on the open water. */
export function createWater(map) {
  const corners = createTerrain(map).corners("water");
  const look = looks[map.biome] ?? "water";
  const isFlowering = ({ column, row }) => tileChance(column, row, 60) < 0.4;
  const shores = corners.filter(({ mask }) => mask !== full);
  const ripples = corners.filter(({ mask }) => mask === full).filter(isFlowering);

  function drawShore({ column, row, mask }, moment) {
    stamp(`${look}-${moment}`, column * tileSize, row * tileSize, { frame: mask });
  }

  function drawRipple({ column, row }, time) {
    const phase = (time * 0.45 + tileChance(column, row, 61)) % 1;
    const x = (column + tileChance(column, row, 62) - 0.5) * tileSize + phase * 10;
    const y = (row + tileChance(column, row, 63) - 0.5) * tileSize;
    stamp("ripple", x, y, { frame: Math.floor(phase * 4), opacity: Math.sin(phase * Math.PI) });
  }

  return {
    /** Draws what a view shows; the resting water is part of the ground already. */
    draw(view, time) {
      if (settings.reducedMotion) return;
      const isSeen = ({ column, row }) =>
        column * tileSize > view.left - tileSize &&
        column * tileSize < view.right + tileSize &&
        row * tileSize > view.top - tileSize &&
        row * tileSize < view.bottom + tileSize;
      const moment = Math.floor(time * momentsASecond) % moments;
      for (const shore of shores) if (moment && isSeen(shore)) drawShore(shore, moment);
      for (const ripple of ripples) if (isSeen(ripple)) drawRipple(ripple, time);
    },
  };
}
