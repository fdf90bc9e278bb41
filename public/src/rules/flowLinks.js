import { DOWN, RIGHT } from "./flowGround.js";

/**
 * Writes for each cell where one can go from it into eight slots of a table, filled from the front; diagonally only
 * where both ways round are open. A row's last cell leads nowhere to its right, so the first of the next has none left.
 * @param {Int32Array} table
 * @param {Iterable<number>} cells
 * @param {Uint8Array} ways
 * @param {number} columns
 */
export function linkNeighbours(table, cells, ways, columns) {
  for (const cell of cells) {
    const [above, below] = [cell - columns, cell + columns];
    const up = ways[above] & DOWN;
    const down = ways[cell] & DOWN;
    const left = ways[cell - 1] & RIGHT;
    const right = ways[cell] & RIGHT;
    let slot = cell * 8;
    table.fill(-1, slot, slot + 8);
    if (up && left && ways[above - 1] & RIGHT && ways[above - 1] & DOWN) table[slot++] = above - 1;
    if (up) table[slot++] = above;
    if (up && right && ways[above] & RIGHT && ways[above + 1] & DOWN) table[slot++] = above + 1;
    if (left) table[slot++] = cell - 1;
    if (right) table[slot++] = cell + 1;
    if (down && left && ways[cell - 1] & DOWN && ways[below - 1] & RIGHT) table[slot++] = below - 1;
    if (down) table[slot++] = below;
    if (down && right && ways[cell + 1] & DOWN && ways[below] & RIGHT) table[slot++] = below + 1;
  }
}
