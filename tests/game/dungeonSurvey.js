import { createDoors } from "../../public/src/rules/dungeon/doors.js";
import { completeProgress } from "../../public/src/rules/dungeon/progress.js";
import { createField } from "../../public/src/rules/field.js";
import { pushOut } from "../../public/src/rules/shapes.js";

const CELL = 16;
const HERO = 20;
/** A hero fits into a few cells behind some things; those are no place to be. */
const SMALLEST = 12;
/** How far a shuriken of the first rank is thrown, and how far apart the places are at which its way is looked at. */
const THROW = 320;
const STRIDE = 16;
export const REACH = {
  torches: 88,
  levers: 88,
  devices: 88,
  chests: 60,
  keys: 42,
  shrines: 78,
  checkpoint: 180,
  exits: 50,
};

/**
 * What a dungeon's map and row come to when all doors are shut: its regions, which doors lie between them, and which
 * things are within reach from where.
 */
export function survey(row, map) {
  const field = createField(map);
  const doors = createDoors(row, map.points, completeProgress(row), field);
  for (const door of doors) if (door.open) field.close(door.box);
  const regions = floodAll(field.width, field.height, field.fits);
  const around = (point, reach) => regions.within(({ x, y }) => Math.hypot(x - point.x, y - point.y) < reach);
  const reached = (list) =>
    new Map(
      Object.keys(row[list]).map((name) => [
        name,
        around(map.points[name], row[list][name].reach ?? REACH[list]),
      ]),
    );
  const stands = standsOf(row, map, field, regions);
  return {
    at: regions.at,
    stands,
    devices: new Map([...stands].map(([name, places]) => [name, new Set(places.keys())])),
    doors: doors.map((door) => ({ ...door, sides: sidesOf(door, regions) })),
    ...Object.fromEntries(
      ["torches", "levers", "chests", "keys", "shrines", "exits"].map((list) => [list, reached(list)]),
    ),
    start: regions.at(map.points[row.start]),
    checkpoint: row.checkpoint ? regions.at(map.points[row.checkpoint]) : null,
    hall: row.boss ? regions.at(map.points[row.boss.point]) : null,
  };
}

/** From where each device can be struck, region by region: beside it, or over a chasm with a shuriken. */
function standsOf(row, map, field, regions) {
  const stands = new Map();
  for (const [name, { plug }] of Object.entries(row.devices ?? {})) {
    const device = map.points[name];
    const isFar = plug.kind === "switch";
    const strikes = (place) =>
      Math.hypot(place.x - device.x, place.y - device.y) < (isFar ? THROW : REACH.devices) &&
      (!isFar || isClear(field, place, device));
    const near = [...regions.within(strikes)];
    stands.set(name, new Map(near.map((region) => [region, regions.middleOf(region, strikes)])));
  }
  return stands;
}

function isClear(field, from, to) {
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  for (let way = STRIDE; way < far - 2 * HERO; way += STRIDE)
    if (field.blocks(from.x + ((to.x - from.x) * way) / far, from.y + ((to.y - from.y) * way) / far))
      return false;
  return true;
}

/** The regions beside a door, each with a place where the hero stands well. */
function sidesOf({ box, name }, regions) {
  const beside = ({ x, y }) => pushOut({ x, y, radius: HERO + 24 }, box) !== null;
  const sides = new Map();
  for (const region of regions.within(beside)) sides.set(region, regions.middleOf(region, beside));
  if (sides.size !== 2) throw new Error(`${name} lies between ${sides.size} regions`);
  return sides;
}

/** Whether one can get from one point to another past a third without ever being within its reach, all doors open. */
export function canPass(map, { from, to, past, reach }) {
  const field = createField(map);
  const far = (x, y) => Math.hypot(x - map.points[past].x, y - map.points[past].y) >= reach;
  const regions = floodAll(
    field.width,
    field.height,
    (x, y, radius) => far(x, y) && field.fits(x, y, radius),
  );
  return regions.at(map.points[from]) === regions.at(map.points[to]);
}

function floodAll(width, height, fits) {
  const columns = Math.floor(width / CELL);
  const rows = Math.floor(height / CELL);
  const place = (cell) => ({
    x: ((cell % columns) + 0.5) * CELL,
    y: (Math.floor(cell / columns) + 0.5) * CELL,
  });
  const free = Array.from({ length: columns * rows }, (_, cell) => {
    const { x, y } = place(cell);
    return fits(x, y, HERO);
  });
  const regions = new Int16Array(columns * rows).fill(-1);
  let count = 0;
  for (let cell = 0; cell < free.length; cell += 1) {
    if (!free[cell] || regions[cell] !== -1) continue;
    const filled = flood(cell, { free, regions, columns, region: count });
    if (filled.length >= SMALLEST) count += 1;
    else for (const lost of filled) regions[lost] = -2;
  }
  return lookup(regions, place, columns);
}

function flood(from, { free, regions, columns, region }) {
  const filled = [from];
  regions[from] = region;
  for (let index = 0; index < filled.length; index += 1) {
    const cell = filled[index];
    for (const next of [cell - 1, cell + 1, cell - columns, cell + columns]) {
      if (!free[next] || regions[next] !== -1) continue;
      regions[next] = region;
      filled.push(next);
    }
  }
  return filled;
}

function lookup(regions, place, columns) {
  const cells = [...regions.keys()].filter((cell) => regions[cell] >= 0);
  return {
    /** The region at a place, or of the cell nearest to it. */
    at({ x, y }) {
      const own = regions[Math.floor(y / CELL) * columns + Math.floor(x / CELL)];
      if (own >= 0) return own;
      const far = (cell) => Math.hypot(place(cell).x - x, place(cell).y - y);
      return regions[cells.reduce((best, cell) => (far(cell) < far(best) ? cell : best))];
    },
    within: (test) => new Set(cells.filter((cell) => test(place(cell))).map((cell) => regions[cell])),
    middleOf(region, test) {
      const inside = cells.filter((cell) => regions[cell] === region && test(place(cell))).map(place);
      const x = inside.reduce((sum, point) => sum + point.x, 0) / inside.length;
      const y = inside.reduce((sum, point) => sum + point.y, 0) / inside.length;
      const far = (point) => Math.hypot(point.x - x, point.y - y);
      return inside.reduce((best, point) => (far(point) < far(best) ? point : best));
    },
  };
}
