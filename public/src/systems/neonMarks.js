import { tileChance } from "../content/maps/build.js";
import { tileSize } from "../rules/tiles.js";
import { mark, shores } from "./groundMark.js";

const PAVING = ["neon-paving-0", "neon-paving-1", "neon-paving-2"];
const LITTER = ["neon-crack", "neon-puddle-0", "neon-drain", "neon-crack", "neon-puddle-1", "neon-cables"];
const CHIPS = ["neon-chip-0", "neon-chip-1"];
const LITTERED = 0.055;

const pick = (list, chance) => list[Math.floor(chance * list.length)];

/** Slabs on every tile, turned about so that no row looks like the next. */
function paving({ columns, rows }) {
  const found = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const scaleX = tileChance(column, row, 6) < 0.5 ? -1 : 1;
      const sprite = pick(PAVING, tileChance(column, row, 5));
      found.push(mark(sprite, (column + 0.5) * tileSize, (row + 0.5) * tileSize, { scaleX }));
    }
  return found;
}

/** Cracks, puddles, drains and cables, where paving is on all sides. */
function litter({ columns, rows, groundAt }) {
  const found = [];
  const isPaved = (column, row) => groundAt(column, row) === "paving";
  for (let row = 1; row < rows - 1; row++)
    for (let column = 1; column < columns - 1; column++) {
      if (tileChance(column, row, 20) > LITTERED) continue;
      if (![-1, 0, 1].every((d) => isPaved(column + d, row) && isPaved(column, row + d))) continue;
      const scaleX = tileChance(column, row, 22) < 0.5 ? -1 : 1;
      const sprite = pick(LITTER, tileChance(column, row, 21));
      found.push(mark(sprite, (column + 0.5) * tileSize, (row + 0.5) * tileSize, { scaleX }));
    }
  return found;
}

/** Chips of light along the middle of streets, at every other corner. */
const chips = (terrain) =>
  terrain.corners("street").flatMap(({ column, row, mask }) => {
    if (mask !== 15 || (column + row) % 2) return [];
    const sprite = pick(CHIPS, tileChance(column, row, 41));
    return [mark(sprite, column * tileSize, row * tileSize)];
  });

/** The ground of the harbour city: paving, streets with their lines of light, the canal and its quays. */
export const neonMarks = (terrain) => [
  ...paving(terrain),
  ...litter(terrain),
  ...shores(terrain, "street", "neon-street"),
  ...chips(terrain),
  ...shores(terrain, "canal", "neon-canal"),
];
