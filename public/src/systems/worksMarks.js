import { tileChance } from "../content/maps/build.js";
import { tileSize } from "../rules/tiles.js";
import { roofed } from "./groundKit.js";
import { mark, shores } from "./groundMark.js";

/** Which plate lies on a tile: most are plain, few have light in them. */
function plateAt(column, row) {
  const chance = tileChance(column, row, 3);
  if (chance < 0.08) return "works-panel-2";
  return chance < 0.2 ? "works-panel-1" : "works-panel-0";
}

function plates({ columns, rows, groundAt }) {
  const found = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (groundAt(column, row) === "rock") continue;
      const opacity = 0.55 + 0.4 * tileChance(column, row, 4);
      found.push(mark(plateAt(column, row), (column + 0.5) * tileSize, (row + 0.5) * tileSize, { opacity }));
    }
  return found;
}

/** The floor of the works, its lanes of light, and the fronts of its walls. */
export const worksMarks = (terrain) => [
  ...plates(terrain),
  ...shores(terrain, "trail", "works-lane"),
  ...shores(terrain, "rock", "works-wall"),
];

/** The works from above. */
export const worksRoofMarks = (terrain) => shores(roofed(terrain), "roof", "works-roof");
