import { tileChance } from "../content/maps/build.js";
import { createTerrain } from "../rules/terrain.js";
import { tileSize } from "../rules/tiles.js";
import { mark, shores } from "./groundMark.js";

const litter = ["cave-crack-0", "cave-gravel-0", "cave-crack-1", "cave-gravel-1", "cave-gravel-0"];
const laid = ["cave-slabs-0", "cave-gravel-1", "cave-slabs-1", "cave-crack-0"];
const mossy = ["cave-moss-0", "cave-moss-1"];

const pick = (list, chance) => list[Math.floor(chance * list.length)];

/** Wide patches of paler and darker ground, so that the floor is not one flat grey. */
function patches({ columns, rows }) {
  const found = [];
  for (let row = 0; row < rows; row += 2)
    for (let column = 0; column < columns; column += 3) {
      if (tileChance(column, row, 5) > 0.6) continue;
      const x = (column + 3 * tileChance(column, row, 6)) * tileSize;
      const y = (row + 2 * tileChance(column, row, 7)) * tileSize;
      const scaleX = (0.8 + tileChance(column, row, 8)) * (tileChance(column, row, 9) < 0.5 ? -1 : 1);
      const sprite = tileChance(column, row, 10) < 0.4 ? "cave-patch-0" : "cave-patch-1";
      found.push(mark(sprite, x, y, { scaleX, opacity: sprite === "cave-patch-0" ? 0.2 : 0.3 }));
    }
  return found;
}

/** Cracks, gravel and a little moss; `share` of the tiles of a ground have something on them. */
function strewn({ columns, rows, groundAt }, ground, kinds, share, salt) {
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
function roofed({ columns, rows, groundAt }) {
  const isRoof = (column, row) => groundAt(column, row) === "rock" && groundAt(column, row + 1) === "rock";
  const tiles = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (isRoof(column, row) ? "#" : ".")).join(""),
  );
  return createTerrain({ tiles, legend: { "#": { ground: "roof" }, ".": { ground: "open" } } });
}

/** The floor of a cave with what lies on it, and the fronts of its walls. */
export const caveMarks = (terrain) => [
  ...patches(terrain),
  ...shores(terrain, "trail", "cave-trail", { opacity: 0.5 }),
  ...strewn(terrain, "floor", litter, 0.45, 20),
  ...strewn(terrain, "floor", mossy, 0.03, 30),
  ...strewn(terrain, "trail", laid, 0.42, 40),
  ...shores(terrain, "water", "water-0"),
  ...shores(terrain, "rock", "cave-wall"),
];

/** The rock from above. */
export const rockMarks = (terrain) => shores(roofed(terrain), "roof", "cave-roof");
