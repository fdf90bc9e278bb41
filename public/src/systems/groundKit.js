import { tileChance } from "../content/maps/build.js";
import { createTerrain } from "../rules/terrain.js";
import { tileSize } from "../rules/tiles.js";
import { mark } from "./groundMark.js";

/** One of a list, by a chance from 0 to 1. */
export const pick = (list, chance) => list[Math.floor(chance * list.length)];

/**
 * Wide patches of paler and darker ground, so that no floor is one flat colour.
 * @param {{columns: number, rows: number}} terrain
 * @param {Array<{sprite: string, opacity: number}>} looks The paler one first; it comes less often.
 */
export function patches({ columns, rows }, [pale, dark]) {
  const found = [];
  for (let row = 0; row < rows; row += 2)
    for (let column = 0; column < columns; column += 3) {
      if (tileChance(column, row, 5) > 0.6) continue;
      const x = (column + 3 * tileChance(column, row, 6)) * tileSize;
      const y = (row + 2 * tileChance(column, row, 7)) * tileSize;
      const scaleX = (0.8 + tileChance(column, row, 8)) * (tileChance(column, row, 9) < 0.5 ? -1 : 1);
      const { sprite, opacity } = tileChance(column, row, 10) < 0.4 ? pale : dark;
      found.push(mark(sprite, x, y, { scaleX, opacity }));
    }
  return found;
}

/** Small things strewn over a ground; `share` of its tiles have one. */
export function strewn({ columns, rows, groundAt }, ground, kinds, share, salt) {
  const found = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (groundAt(column, row) !== ground || tileChance(column, row, salt) > share) continue;
      const x = (column + 0.25 + 0.5 * tileChance(column, row, salt + 1)) * tileSize;
      const y = (row + 0.25 + 0.5 * tileChance(column, row, salt + 2)) * tileSize;
      const scaleY = 0.7 + 0.4 * tileChance(column, row, salt + 5);
      const scaleX = tileChance(column, row, salt + 3) < 0.5 ? -scaleY : scaleY;
      found.push(mark(pick(kinds, tileChance(column, row, salt + 4)), x, y, { scaleX, scaleY }));
    }
  return found;
}

/** The map as seen by its roof: rock shows its front where the tile south of it is none. */
export function roofed({ columns, rows, groundAt }) {
  const isRoof = (column, row) => groundAt(column, row) === "rock" && groundAt(column, row + 1) === "rock";
  const tiles = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (isRoof(column, row) ? "#" : ".")).join(""),
  );
  return createTerrain({ tiles, legend: { "#": { ground: "roof" }, ".": { ground: "open" } } });
}
