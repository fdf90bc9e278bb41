import { tileSize } from "../rules/tiles.js";
import { patches, roofed, strewn } from "./groundKit.js";
import { mark, shores } from "./groundMark.js";

const litter = ["ore-gravel-0", "ore-gravel-1", "ore-vein-0", "ore-gravel-1", "ore-vein-1", "ore-gravel-0"];
const growing = ["lichen", "dry-grass", "dry-grass"];
const laid = ["way-slabs-0", "ore-gravel-1", "way-slabs-1", "ore-gravel-1"];
const stains = [
  { sprite: "rock-patch-0", opacity: 0.4 },
  { sprite: "rock-patch-1", opacity: 0.22 },
];

/** Flights of steps; where one ends, it has a kerb. */
function flights({ columns, rows, groundAt }) {
  const found = [];
  const isStep = (column, row) => groundAt(column, row) === "steps";
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (!isStep(column, row)) continue;
      const frame = (isStep(column - 1, row) ? 0 : 1) + (isStep(column + 1, row) ? 0 : 2);
      found.push(mark("rock-steps", (column + 0.5) * tileSize, (row + 0.5) * tileSize, { frame }));
    }
  return found;
}

/** Bare rock, snow, ways and the brook, the fronts of the terraces, and the steps that lead up them. */
export const mountainMarks = (terrain) => [
  ...patches(terrain, stains),
  ...strewn(terrain, "stone", litter, 0.4, 20),
  ...strewn(terrain, "stone", growing, 0.22, 30),
  ...shores(terrain, "path", "mountain-way"),
  ...strewn(terrain, "path", laid, 0.34, 40),
  ...shores(terrain, "snow", "snow-field"),
  ...strewn(terrain, "snow", ["snow-tracks"], 0.16, 50),
  ...shores(terrain, "water", "brook-0"),
  ...shores(terrain, "rock", "cliff"),
  ...flights(terrain),
];

/** The ridges from above. */
export const crestMarks = (terrain) => shores(roofed(terrain), "roof", "crest");
