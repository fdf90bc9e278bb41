import { tile } from "./terrain.js";

/** Where a point of a corner tile is in the map's own tile, which begins half a tile further. */
export const within = (value) => (value + tile / 2) % tile;

/** A shape that comes again with every tile, so that neighbours of any kind go on with one another. */
export const repeated = (shape) => (x, y) => {
  const [u, v] = [within(x), within(y)];
  return Math.min(shape(u, v), shape(u - tile, v), shape(u, v - tile), shape(u - tile, v - tile));
};
