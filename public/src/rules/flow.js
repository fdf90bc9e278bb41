import { CELL, createGround, FREE, SOLID, TIGHT } from "./flowGround.js";
import { linkNeighbours } from "./flowLinks.js";

const SIGHT = 28;
const TIGHT_FACTOR = 3;
const BUCKETS = 64;

/**
 * Ways to the hero from everywhere: costs spread from the hero's cell over the open cells, and each cell knows which
 * neighbour to go to next. Cells close to a wall cost more, so that broad bodies keep off corners.
 * @param {{width: number, height: number, solid: (x: number, y: number) => boolean}} field
 */
export function createFlow(field) {
  const { ground, ways, columns, rows, reread } = createGround(field);
  const spread = createSpread(ground, ways, columns);
  const cellAt = (x, y) => {
    const column = Math.min(columns - 1, Math.max(0, Math.floor(x / CELL)));
    return Math.min(rows - 1, Math.max(0, Math.floor(y / CELL))) * columns + column;
  };

  return {
    /** Works the ways out anew for a goal at (x, y). */
    update: (x, y) => spread.from(cellAt(x, y)),
    /** Looks anew at a part of the field that has changed; the ways follow with the next `update`. */
    reread: (box) => spread.relink(reread(box)),
    /** Whether a way leads from (x, y) to the goal. */
    reachable: (x, y) => spread.costs[cellAt(x, y)] >= 0,
    /** Whether a broad body stands well at (x, y). */
    free: (x, y) => ground[cellAt(x, y)] === FREE,
    /** Writes where to head next from (x, y) into `out`; false where the goal is in plain sight or out of reach. */
    next(x, y, out) {
      const cell = cellAt(x, y);
      const parent = spread.parents[cell];
      if (parent < 0 || sees(ground, columns, cell, spread.goal())) return false;
      out.x = ((parent % columns) + 0.5) * CELL;
      out.y = (Math.floor(parent / columns) + 0.5) * CELL;
      return true;
    },
  };
}

/** Dijkstra with a ring of buckets: all costs are small whole numbers, so no heap is needed. */
function createSpread(ground, ways, columns) {
  const costs = new Int32Array(ground.length).fill(-1);
  const parents = new Int32Array(ground.length).fill(-1);
  const buckets = Array.from({ length: BUCKETS }, () => []);
  const neighbours = new Int32Array(ground.length * 8);
  const relink = (cells) => linkNeighbours(neighbours, cells, ways, columns);
  relink(ground.keys());
  let goal = 0;
  let waiting = 0;

  function visit(cell, parent, cost) {
    if (costs[cell] >= 0 && costs[cell] <= cost) return;
    costs[cell] = cost;
    parents[cell] = parent;
    buckets[cost % BUCKETS].push(cell);
    waiting += 1;
  }

  function settle(cell, cost) {
    for (let index = cell * 8; index < cell * 8 + 8; index += 1) {
      const next = neighbours[index];
      if (next < 0) break;
      const dx = Math.abs((next % columns) - (cell % columns));
      const step = dx === 1 && Math.abs(next - cell) !== 1 ? 14 : 10;
      visit(next, cell, cost + step * (ground[next] === TIGHT ? TIGHT_FACTOR : 1));
    }
  }

  /** Whoever stands at the edge of something solid is in a cell from which no way leads, and can be come at. */
  function leave(cell) {
    const column = cell % columns;
    const beside = [cell - columns, cell + columns];
    if (column > 0) beside.push(cell - 1);
    if (column < columns - 1) beside.push(cell + 1);
    for (const next of beside) if (ground[next] < SOLID) visit(next, cell, 10 * TIGHT_FACTOR);
  }

  function from(cell) {
    goal = cell;
    costs.fill(-1);
    parents.fill(-1);
    visit(cell, -1, 0);
    if (neighbours[cell * 8] < 0) leave(cell);
    for (let cost = 0; waiting > 0; cost += 1) {
      const bucket = buckets[cost % BUCKETS];
      for (const reached of bucket) if (costs[reached] === cost) settle(reached, cost);
      waiting -= bucket.length;
      bucket.length = 0;
    }
  }

  return { costs, parents, from, relink, goal: () => goal };
}

/** Whether only free cells lie between two cells that are not far apart. */
function sees(ground, columns, from, to) {
  const x = from % columns;
  const y = Math.floor(from / columns);
  const dx = (to % columns) - x;
  const dy = Math.floor(to / columns) - y;
  const steps = Math.max(Math.abs(dx), Math.abs(dy));
  if (steps > SIGHT) return false;
  for (let step = 1; step < steps; step += 1) {
    const cell = Math.round(y + (dy * step) / steps) * columns + Math.round(x + (dx * step) / steps);
    if (ground[cell] !== FREE) return false;
  }
  return true;
}
