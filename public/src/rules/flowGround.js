export const CELL = 32;
export const FREE = 0;
export const TIGHT = 1;
export const SOLID = 2;
/** Bits of a cell: whether a way leads to the cell on its right, and to the one below; the same way leads back. */
export const RIGHT = 1;
export const DOWN = 2;

const CLEARANCE = 20;

/**
 * A field as cells: where one can walk, where it is tight, where it is solid, and from which cell to which one can go:
 * something thin may lie between two that are not solid themselves.
 * @param {{width: number, height: number, solid: (x: number, y: number) => boolean}} field
 */
export function createGround(field) {
  const columns = Math.ceil(field.width / CELL);
  const rows = Math.ceil(field.height / CELL);
  const ground = new Uint8Array(columns * rows);
  const ways = new Uint8Array(columns * rows);
  const xOf = (cell) => ((cell % columns) + 0.5) * CELL;
  const yOf = (cell) => (Math.floor(cell / columns) + 0.5) * CELL;

  function read(cell) {
    const [x, y] = [xOf(cell), yOf(cell)];
    ground[cell] = field.solid(x, y) ? SOLID : isTight(field, x, y) ? TIGHT : FREE;
  }

  function readWays(cell) {
    const isLast = cell % columns === columns - 1;
    const right = !isLast && leads(cell, cell + 1, CELL / 2, 0) ? RIGHT : 0;
    ways[cell] = leads(cell, cell + columns, 0, CELL / 2) ? right | DOWN : right;
  }

  /** Between two cells that are free nothing can be; there is nothing below the last row. */
  function leads(cell, next, dx, dy) {
    if (next >= ground.length || ground[cell] === SOLID || ground[next] === SOLID) return false;
    const isSure = ground[cell] === FREE && ground[next] === FREE;
    return isSure || !field.solid(xOf(cell) + dx, yOf(cell) + dy);
  }

  for (let cell = 0; cell < ground.length; cell += 1) read(cell);
  for (let cell = 0; cell < ground.length; cell += 1) readWays(cell);
  const around = (box, reach) => cellsOf(widened(box, reach), columns, rows);
  return {
    ground,
    ways,
    columns,
    rows,
    /** Looks anew at a box; answers the cells that may have other neighbours now. */
    reread(box) {
      around(box, CLEARANCE).forEach(read);
      around(box, CLEARANCE + CELL).forEach(readWays);
      return around(box, CLEARANCE + 2 * CELL);
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
