const CELL = 64;

/**
 * Sorts bodies into cells so that neighbours are found without asking everyone; it keeps its arrays from step to step.
 * @param {{width: number, height: number}} size
 */
export function createGrid({ width, height }) {
  const columns = Math.max(1, Math.ceil(width / CELL));
  const rows = Math.max(1, Math.ceil(height / CELL));
  const starts = new Int32Array(columns * rows + 1);
  const sorted = [];
  let widest = 0;

  const column = (x) => Math.min(columns - 1, Math.max(0, Math.floor(x / CELL)));
  const row = (y) => Math.min(rows - 1, Math.max(0, Math.floor(y / CELL)));

  function rebuild(bodies) {
    starts.fill(0);
    widest = 0;
    for (const body of bodies) {
      starts[row(body.y) * columns + column(body.x) + 1] += 1;
      widest = Math.max(widest, body.radius);
    }
    for (let cell = 1; cell < starts.length; cell += 1) starts[cell] += starts[cell - 1];
    sorted.length = bodies.length;
    // From the back, so that each cell's start ends up where its first body lies.
    for (let index = bodies.length - 1; index >= 0; index -= 1) {
      const body = bodies[index];
      const cell = row(body.y) * columns + column(body.x) + 1;
      starts[cell] -= 1;
      sorted[starts[cell]] = body;
    }
    shiftBack(starts, bodies.length);
  }

  function near(x, y, radius, found) {
    found.length = 0;
    const reach = radius + widest;
    const right = column(x + reach);
    const bottom = row(y + reach);
    for (let r = row(y - reach); r <= bottom; r += 1) {
      const first = starts[r * columns + column(x - reach)];
      const last = starts[r * columns + right + 1];
      for (let index = first; index < last; index += 1) {
        const body = sorted[index];
        if (overlaps(body, x, y, radius)) found.push(body);
      }
    }
    return found;
  }

  return { rebuild, near };
}

function overlaps(body, x, y, radius) {
  const dx = body.x - x;
  const dy = body.y - y;
  const reach = radius + body.radius;
  return dx * dx + dy * dy <= reach * reach;
}

function shiftBack(starts, count) {
  starts.copyWithin(0, 1);
  starts[starts.length - 1] = count;
}
