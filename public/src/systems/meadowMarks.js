import { tileChance } from "../content/maps/build.js";
import { tileSize } from "../rules/tiles.js";
import { mark, shores } from "./groundMark.js";

const small = ["tuft-0", "tuft-1", "tuft-2", "tuft-3", "tuft-0", "tuft-1", "clover", "tuft-2"];
const bright = ["flower-white", "flower-pink", "flower-blue", "flower-butter"];

/** Wide patches of brighter and darker grass, so that the meadow is not one flat green. */
function patches({ columns, rows }) {
  const found = [];
  for (let row = 0; row < rows; row += 3)
    for (let column = 0; column < columns; column += 3) {
      if (tileChance(column, row, 5) > 0.62) continue;
      const x = (column + 3 * tileChance(column, row, 6)) * tileSize;
      const y = (row + 3 * tileChance(column, row, 7)) * tileSize;
      const scaleX = (1 + tileChance(column, row, 8)) * (tileChance(column, row, 9) < 0.5 ? -1 : 1);
      const isBright = tileChance(column, row, 10) < 0.55;
      found.push(mark(isBright ? "patch-0" : "patch-1", x, y, { scaleX, opacity: isBright ? 0.3 : 0.26 }));
    }
  return found;
}

/** Tufts, clover and little flowers; flowers keep together, as the chance of a wider place decides about them. */
function growth(terrain) {
  const found = [];
  const isMeadow = (x, y) => terrain.groundAt(Math.floor(x / tileSize), Math.floor(y / tileSize)) === "grass";
  const isClear = (x, y) => [-24, 0, 24].every((dx) => [-22, 0, 22].every((dy) => isMeadow(x + dx, y + dy)));
  for (let row = 0; row < terrain.rows; row++)
    for (let column = 0; column < terrain.columns; column++)
      for (let tuft = 0; tuft < 3; tuft++) {
        const salt = 20 + tuft * 4;
        const x = (column + tileChance(column, row, salt)) * tileSize;
        const y = (row + tileChance(column, row, salt + 1)) * tileSize;
        const blooms = tileChance(column >> 2, row >> 2, 3) < 0.35 && tileChance(column, row, salt + 3) < 0.3;
        const choice = blooms ? bright : small;
        const sprite = choice[Math.floor(tileChance(column, row, salt + 2) * choice.length)];
        if (tileChance(column, row, salt + 3) < 0.75 && isClear(x, y)) found.push(mark(sprite, x, y));
      }
  return found;
}

const wear = ["cobbles-0", "pebbles", "cobbles-1", "pebbles-light", "cobbles-2", "pebbles"];

/** Stones and pebbles on the middle of paths. */
function pathWear(terrain) {
  return terrain.corners("path").flatMap(({ column, row, mask }) => {
    if (mask !== 15 || tileChance(column, row, 40) > 0.4) return [];
    const sprite = wear[Math.floor(tileChance(column, row, 41) * wear.length)];
    const shift = (salt) => (tileChance(column, row, salt) - 0.5) * 28;
    const scaleX = tileChance(column, row, 44) < 0.5 ? -1 : 1;
    return [mark(sprite, column * tileSize + shift(42), row * tileSize + shift(43), { scaleX })];
  });
}

/** What lies on a meadow: patches, growth, paths and shores. */
export const meadowMarks = (terrain) => [
  ...patches(terrain),
  ...growth(terrain),
  ...shores(terrain, "path", "path"),
  ...pathWear(terrain),
  ...shores(terrain, "water", "water-0"),
];
