import { createField } from "../../public/src/rules/field.js";

/** The side of a tile of the fields below. */
export const TILE = 64;

/** A field with a wall all around and nothing in it. */
export function openField(columns = 50, rows = 50) {
  const row = (closed) => (closed ? "#".repeat(columns) : `#${".".repeat(columns - 2)}#`);
  return fieldOf(Array.from({ length: rows }, (_, y) => row(y === 0 || y === rows - 1)));
}

/** A field drawn in characters: `#` is solid. */
export function fieldOf(tiles) {
  const solids = tiles.flatMap((row, y) =>
    [...row].flatMap((tile, x) =>
      tile === "#" ? [{ x: x * TILE, y: y * TILE, width: TILE, height: TILE }] : [],
    ),
  );
  return createField({ name: "test", tiles, solids });
}
