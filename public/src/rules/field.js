import { boundsOf, pushOut } from "./shapes.js";
import { tileSize } from "./tiles.js";

/** Getting out of one thing may lead into the next; after this many rounds a body stays where it is. */
const rounds = 4;
/** Touching is not overlapping: a body that was just pushed out fits where it is. */
const tolerance = 0.01;

/** Calls back for each tile that a box touches. */
function eachTile({ x, y, width, height }, columns, rows, visit) {
  const left = Math.max(0, Math.floor(x / tileSize));
  const right = Math.min(columns - 1, Math.floor((x + width) / tileSize));
  const top = Math.max(0, Math.floor(y / tileSize));
  const bottom = Math.min(rows - 1, Math.floor((y + height) / tileSize));
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) visit(row * columns + column);
}

/** Sorts shapes into tiles, so that a question looks at its neighbourhood only. */
function createIndex(shapes, columns, rows) {
  const cells = Array.from({ length: columns * rows }, () => []);
  const add = (shape) => eachTile(boundsOf(shape), columns, rows, (cell) => cells[cell].push(shape));
  shapes.forEach(add);
  return {
    add,
    remove(shape) {
      eachTile(boundsOf(shape), columns, rows, (cell) => {
        cells[cell] = cells[cell].filter((other) => other !== shape);
      });
    },
    near(body, visit) {
      eachTile(boundsOf(body), columns, rows, (cell) => {
        for (const shape of cells[cell]) visit(shape);
      });
    },
  };
}

/** Pushes a body out of everything that it touches. */
function settle(body, near) {
  for (let round = 0; round < rounds; round++) {
    let touched = false;
    near(body, (shape) => {
      const push = pushOut(body, shape);
      if (!push) return;
      body.x += push.x;
      body.y += push.y;
      touched = true;
    });
    if (!touched) return;
  }
}

/** The free place that is nearest to a point, looked for in widening circles. */
function findFree({ x, y, radius }, reach, fits) {
  for (let distance = 0; distance < reach; distance += tileSize / 4) {
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn / 16) * 2 * Math.PI;
      const place = { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance };
      if (fits(place.x, place.y, radius)) return place;
    }
  }
  throw new Error("Nothing on this map is free");
}

/**
 * Where one can walk on a map. A body is a circle that slides along what is solid.
 * @param {import("../content/maps/build.js").GameMap} map
 */
export function createField(map) {
  const [columns, rows] = [map.tiles[0].length, map.tiles.length];
  const [width, height] = [columns * tileSize, rows * tileSize];
  const { near, add, remove } = createIndex(map.solids, columns, rows);

  /** Says whether a body of this radius touches nothing here, of the shapes that count. */
  function isFree(x, y, radius, counts) {
    if (x < radius || y < radius || x > width - radius || y > height - radius) return false;
    const body = { x, y, radius: radius - tolerance };
    let free = true;
    near(body, (shape) => {
      free = free && !(counts(shape) && pushOut(body, shape));
    });
    return free;
  }

  /** Says whether a body of this radius can stand here. */
  const fits = (x, y, radius) => isFree(x, y, radius, () => true);

  /** Says whether what flies is stopped at a point: a chasm stops only who walks. */
  const blocks = (x, y) => !isFree(x, y, 2 * tolerance, ({ low }) => !low);

  /** Says whether a point is out of the map or in something solid. */
  const solid = (x, y) => !fits(x, y, 2 * tolerance);

  /** Moves a body in steps no longer than its radius, so that nothing is jumped over, and lets it slide. */
  function move(body, dx, dy) {
    const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / Math.max(1, body.radius)));
    for (let step = 0; step < steps; step++) {
      body.x += dx / steps;
      body.y += dy / steps;
      settle(body, near);
      body.x = Math.min(width - body.radius, Math.max(body.radius, body.x));
      body.y = Math.min(height - body.radius, Math.max(body.radius, body.y));
    }
    return body;
  }

  /** The place nearest to a point where a body of this radius can stand. */
  const nearestFree = (x, y, radius) => findFree({ x, y, radius }, Math.max(width, height), fits);

  return { width, height, solid, blocks, fits, move, nearestFree, close: add, open: remove };
}
