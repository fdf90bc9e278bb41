import { tileChance } from "../content/maps/build.js";
import { tileSize } from "../rules/tiles.js";
import { roofed } from "./groundKit.js";
import { mark, shores } from "./groundMark.js";

const BOARDS = 4;

/** Boards on every tile that one walks on. */
function boards({ columns, rows, groundAt }) {
  const found = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (groundAt(column, row) === "rock") continue;
      const sprite = `archive-boards-${Math.floor(tileChance(column, row, 50) * BOARDS)}`;
      const scaleX = tileChance(column, row, 51) < 0.5 ? -1 : 1;
      found.push(mark(sprite, (column + 0.5) * tileSize, (row + 0.5) * tileSize, { scaleX }));
    }
  return found;
}

/** The floor of the archive with its runners and holes, and the fronts of its walls. */
export const archiveMarks = (terrain) => [
  ...boards(terrain),
  ...shores(terrain, "trail", "archive-carpet"),
  ...shores(terrain, "chasm", "archive-chasm"),
  ...shores(terrain, "rock", "archive-wall"),
];

/** The walls from above. */
export const shelfTopMarks = (terrain) => shores(roofed(terrain), "roof", "archive-roof");
