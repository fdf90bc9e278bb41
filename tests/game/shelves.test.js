import assert from "node:assert/strict";
import { test } from "node:test";
import { createShelves } from "../../public/src/rules/shelves.js";

const SIDE = 100;
const GAP = 2;
const square = (side) => ({ width: side, height: side });

/** Says whether two pictures keep their distance and stay within the square. */
function areApart(one, other) {
  const within = [one, other].every(
    ({ x, y, width, height }) => Math.min(x, y) >= GAP && Math.max(x + width, y + height) <= SIDE - GAP,
  );
  const gapX = Math.max(other.x - one.x - one.width, one.x - other.x - other.width);
  const gapY = Math.max(other.y - one.y - one.height, one.y - other.y - other.height);
  return within && Math.max(gapX, gapY) >= 2 * GAP;
}

test("pictures lie apart, whether they stay or were lent room", () => {
  const shelves = createShelves(SIDE, GAP);
  const sizes = [20, 30, 10, 25, 15].map(square);
  const pictures = sizes.flatMap((size) => [
    { ...size, ...shelves.keep(size) },
    { ...size, ...shelves.lend({ ...size, height: 8 }), height: 8 },
  ]);
  for (const [index, one] of pictures.entries())
    for (const other of pictures.slice(index + 1)) assert.ok(areApart(one, other));
});

test("what stays begins at the top, what is lent room at the bottom", () => {
  const shelves = createShelves(SIDE, GAP);
  assert.deepEqual(shelves.keep(square(20)), { x: GAP, y: GAP });
  assert.deepEqual(shelves.lend(square(20)), { x: GAP, y: SIDE - GAP - 20 });
});

test("room that was lent is lent again, and what stays keeps its own", () => {
  const shelves = createShelves(SIDE, GAP);
  shelves.keep(square(40));
  const first = shelves.lend(square(40));
  for (let scene = 0; scene < 20; scene += 1) {
    shelves.clear();
    assert.deepEqual(shelves.lend(square(40)), first);
  }
  assert.deepEqual(shelves.keep(square(40)), { x: 40 + 3 * GAP, y: GAP });
});

test("where no room is left nothing is overlaid", () => {
  const shelves = createShelves(SIDE, GAP);
  shelves.keep(square(60));
  assert.throws(() => shelves.lend(square(60)), /No room/);
  assert.throws(() => shelves.keep(square(60)), /No room/);
  assert.throws(() => shelves.keep({ width: SIDE, height: 1 }), /No room/);
  assert.ok(shelves.lend(square(30)));
});
