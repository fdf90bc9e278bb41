import { createTerrain } from "../rules/terrain.js";
import { patches, roofed, strewn } from "./groundKit.js";
import { shores } from "./groundMark.js";

const stains = [
  { sprite: "sand-patch-0", opacity: 0.4 },
  { sprite: "sand-patch-1", opacity: 0.13 },
];
const blown = ["wind-0", "wind-1", "wind-0", "sand-stones-0", "blades-dry"];
const growing = ["blades-0", "blades-1", "blades-0", "blades-1", "blades-1"];

/** A map on which some grounds count as one. */
function united({ columns, rows, groundAt }, grounds) {
  const tiles = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      grounds.includes(groundAt(column, row)) ? "1" : "0",
    ).join(""),
  );
  return createTerrain({ tiles, legend: { 1: { ground: "united" }, 0: { ground: "other" } } });
}

/** Says whether one of the four tiles at a corner is of a ground. */
const touches = ({ groundAt }, ground, { column, row }) =>
  [-1, 0].some((dx) => [-1, 0].some((dy) => groundAt(column + dx, row + dy) === ground));

/** Where a canal shows: it has no wall where it meets the water that it leads to. */
export const canalCorners = (terrain) =>
  united(terrain, ["canal", "water"])
    .corners("united")
    .filter((corner) => touches(terrain, "canal", corner));

/** Canals, from their rim to the cracked mud within. */
function canals(terrain) {
  const seen = canalCorners(terrain);
  return shores({ corners: () => seen }, "canal", "canal-dry");
}

/** Sand with its dunes, grass around the water, paved ways, canals, and the fronts of the mesas. */
export const oasisMarks = (terrain) => [
  ...patches(terrain, stains),
  ...strewn(terrain, "sand", ["dune-0", "dune-1"], 0.05, 70),
  ...strewn(terrain, "sand", ["cracks-0", "cracks-1"], 0.05, 60),
  ...strewn(terrain, "sand", blown, 0.24, 20),
  ...strewn(terrain, "sand", ["sand-stones-0", "sand-stones-1"], 0.14, 50),
  ...shores(united(terrain, ["turf", "water"]), "united", "turf"),
  ...strewn(terrain, "turf", growing, 0.75, 30),
  ...strewn(terrain, "turf", growing, 0.5, 40),
  ...shores(terrain, "path", "paving"),
  ...canals(terrain),
  ...shores(terrain, "water", "spring-0"),
  ...shores(terrain, "rock", "mesa-wall"),
];

/** The mesas from above. */
export const mesaMarks = (terrain) => {
  const top = roofed(terrain);
  return [
    ...shores(top, "roof", "mesa-roof"),
    ...strewn(top, "roof", ["mesa-scars-0", "mesa-scars-1", "sand-stones-1"], 0.3, 80),
  ];
};
