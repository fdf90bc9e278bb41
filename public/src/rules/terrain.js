/**
 * Which picture of a ground goes where. A picture sits on the corner where four tiles meet; its number says which of
 * them are of that ground: 1 north-west, 2 north-east, 4 south-west, 8 south-east. Beyond the border the map goes on
 * as it ends.
 */
export function createTerrain({ tiles, legend }) {
  const [columns, rows] = [tiles[0].length, tiles.length];

  const groundAt = (column, row) => {
    const line = tiles[Math.max(0, Math.min(rows - 1, row))];
    return legend[line[Math.max(0, Math.min(columns - 1, column))]].ground;
  };

  function maskAt(ground, column, row) {
    const is = (dx, dy) => (groundAt(column - 1 + dx, row - 1 + dy) === ground ? 1 : 0);
    return is(0, 0) + 2 * is(1, 0) + 4 * is(0, 1) + 8 * is(1, 1);
  }

  /** All corners that show something of a ground, with the number of their picture. */
  function corners(ground) {
    const found = [];
    for (let row = 0; row <= rows; row++)
      for (let column = 0; column <= columns; column++) {
        const mask = maskAt(ground, column, row);
        if (mask) found.push({ column, row, mask });
      }
    return found;
  }

  return { columns, rows, groundAt, corners };
}
