import { tileChance } from "../content/maps/build.js";
import { tileSize } from "../rules/tiles.js";
import { pick, roofed } from "./groundKit.js";
import { mark, shores } from "./groundMark.js";

const litter = ["canal-flags-0", "canal-gravel", "canal-flags-1", "canal-gravel"];
const cracked = ["canal-mud-0", "canal-mud-1"];
const PATCHES = { "canal-patch-0": 0.22, "canal-patch-1": 0.34 };

/** Wide patches of paler and darker ground, so that the floor is not one flat red. */
function patches({ columns, rows }) {
  const found = [];
  for (let row = 0; row < rows; row += 2)
    for (let column = 0; column < columns; column += 3) {
      if (tileChance(column, row, 5) > 0.6) continue;
      const x = (column + 3 * tileChance(column, row, 6)) * tileSize;
      const y = (row + 2 * tileChance(column, row, 7)) * tileSize;
      const sprite = pick(Object.keys(PATCHES), tileChance(column, row, 8));
      const scaleX = tileChance(column, row, 9) < 0.5 ? -1 : 1;
      found.push(mark(sprite, x, y, { scaleX, opacity: PATCHES[sprite] }));
    }
  return found;
}

/** What lies on a share of the tiles of a ground. */
function strewn({ columns, rows, groundAt }, ground, kinds, share, salt) {
  const found = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (groundAt(column, row) !== ground || tileChance(column, row, salt) > share) continue;
      const x = (column + 0.3 + 0.4 * tileChance(column, row, salt + 1)) * tileSize;
      const y = (row + 0.3 + 0.4 * tileChance(column, row, salt + 2)) * tileSize;
      const scaleX = tileChance(column, row, salt + 3) < 0.5 ? -1 : 1;
      found.push(mark(pick(kinds, tileChance(column, row, salt + 4)), x, y, { scaleX, opacity: 0.8 }));
    }
  return found;
}

/** The floor of the canal works with its dry beds, and the fronts of its walls. */
export const canalMarks = (terrain) => [
  ...patches(terrain),
  ...strewn(terrain, "floor", litter, 0.4, 20),
  ...shores(terrain, "trail", "canal-bed"),
  ...strewn(terrain, "trail", cracked, 0.3, 40),
  ...shores(terrain, "water", "canal-water-0"),
  ...shores(terrain, "rock", "canal-wall"),
];

/** The walls from above. */
export const copingMarks = (terrain) => shores(roofed(terrain), "roof", "canal-roof");
