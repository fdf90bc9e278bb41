import { tileSize } from "../rules/tiles.js";

/** A copy of a sprite on the ground, by its middle. */
export const mark = (sprite, x, y, more = {}) => ({
  sprite,
  x,
  y,
  scaleX: 1,
  scaleY: 1,
  opacity: 1,
  frame: 0,
  ...more,
});

/** The pictures of a kind of ground, on all corners that show something of it. */
export const shores = (terrain, ground, sprite, more = {}) =>
  terrain
    .corners(ground)
    .map(({ column, row, mask: frame }) =>
      mark(sprite, column * tileSize, row * tileSize, { frame, ...more }),
    );
