export const CELL = 32;
export const FREE = 0;
export const TIGHT = 1;
export const SOLID = 2;

const CLEARANCE = 20;

/**
 * A field as cells: where one can walk, where it is tight, where it is solid.
 * @param {{width: number, height: number, solid: (x: number, y: number) => boolean}} field
 */
export function createGround(field) {
  const columns = Math.ceil(field.width / CELL);
  const rows = Math.ceil(field.height / CELL);
  const ground = new Uint8Array(columns * rows);

  function read(cell) {
    const x = ((cell % columns) + 0.5) * CELL;
    const y = (Math.floor(cell / columns) + 0.5) * CELL;
    ground[cell] = field.solid(x, y) ? SOLID : isTight(field, x, y) ? TIGHT : FREE;
  }

  for (let cell = 0; cell < ground.length; cell += 1) read(cell);
  return {
    ground,
    columns,
    rows,
    /** Looks anew at a box; answers the cells that may have other neighbours now. */
    reread(box) {
      cellsOf(widened(box, CLEARANCE), columns, rows).forEach(read);
      return cellsOf(widened(box, CLEARANCE + CELL), columns, rows);
    },
  };
}

function isTight(field, x, y) {
  for (let dx = -CLEARANCE; dx <= CLEARANCE; dx += CLEARANCE) {
    for (let dy = -CLEARANCE; dy <= CLEARANCE; dy += CLEARANCE) {
      if (field.solid(x + dx, y + dy)) return true;
    }
  }
  return false;
}

function widened({ x, y, width, height }, by) {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The cells that a box touches. */
function cellsOf({ x, y, width, height }, columns, rows) {
  const right = Math.min(columns - 1, Math.floor((x + width) / CELL));
  const bottom = Math.min(rows - 1, Math.floor((y + height) / CELL));
  const cells = [];
  for (let row = Math.max(0, Math.floor(y / CELL)); row <= bottom; row += 1)
    for (let column = Math.max(0, Math.floor(x / CELL)); column <= right; column += 1)
      cells.push(row * columns + column);
  return cells;
}
