/** Which part of a box is floor: what spreads over the ground stops at walls. */
import { tileSize } from "./tiles.js";

/** @typedef {import("./shapes.js").Box} Box */
/** @typedef {{x: number, y: number}} Point */

/** The runs of a column that are of these grounds, from above: first row and the one after the last. */
function runsOf({ tiles, legend }, column, [from, to], grounds) {
  const runs = [];
  for (let row = from; row < to; row++) {
    if (!grounds.includes(legend[tiles[row][column]].ground)) continue;
    const last = runs.at(-1);
    if (last?.[1] === row) last[1] = row + 1;
    else runs.push([row, row + 1]);
  }
  return runs;
}

/**
 * The part of a box that is of these grounds: upright boxes, column by column from the left.
 * @param {import("../content/maps/build.js").GameMap} map
 * @param {Box} box
 * @param {import("../content/maps/legend.js").Ground[]} grounds
 * @returns {Box[]}
 */
export function floorIn(map, { x, y, width, height }, grounds) {
  const rows = [Math.floor(y / tileSize), Math.ceil((y + height) / tileSize)];
  const boxes = [];
  for (let column = Math.floor(x / tileSize); column * tileSize < x + width; column++) {
    const left = Math.max(x, column * tileSize);
    const right = Math.min(x + width, (column + 1) * tileSize);
    for (const [from, to] of runsOf(map, column, rows, grounds)) {
      const top = Math.max(y, from * tileSize);
      const bottom = Math.min(y + height, to * tileSize);
      boxes.push({ x: left, y: top, width: right - left, height: bottom - top });
    }
  }
  return boxes;
}

/** What is left of a stretch once others lie on it. */
function uncovered(stretch, others) {
  return others.reduce(
    (rest, [from, to]) =>
      rest
        .flatMap(([start, end]) => [
          [start, Math.min(end, from)],
          [Math.max(start, to), end],
        ])
        .filter(([start, end]) => start < end),
    [stretch],
  );
}

const uprightOf = ({ y, height }) => [y, y + height];

/**
 * The lines around boxes as `floorIn` gives them, without those between two of them.
 * @param {Box[]} boxes
 * @returns {[Point, Point][]}
 */
export function rimOf(boxes) {
  return boxes.flatMap((box) => {
    const right = box.x + box.width;
    const upright = (x, neighbours) =>
      uncovered(uprightOf(box), neighbours.map(uprightOf)).map(([from, to]) => [
        { x, y: from },
        { x, y: to },
      ]);
    const level = (y) => [
      { x: box.x, y },
      { x: right, y },
    ];
    return [
      ...[level(box.y), level(box.y + box.height)],
      ...upright(
        box.x,
        boxes.filter((one) => one.x + one.width === box.x),
      ),
      ...upright(
        right,
        boxes.filter((one) => one.x === right),
      ),
    ];
  });
}

/** Whether a point is in one of some boxes. @param {Box[]} boxes @param {Point} point */
export const isInside = (boxes, { x, y }) =>
  boxes.some((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
