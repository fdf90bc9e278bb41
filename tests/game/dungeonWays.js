import { createField } from "../../public/src/rules/field.js";
import { createFlow } from "../../public/src/rules/flow.js";
import { tileSize } from "../../public/src/rules/tiles.js";

const HERO = 20;

/** How one walks on a dungeon's map, with these doors shut and all others open. */
export function fieldWith(row, map, shut) {
  const field = createField(map);
  for (const name of shut) {
    const { x, y } = map.points[name];
    const [width, height] = row.doors[name].size.map((tiles) => tiles * tileSize);
    field.close({ x: x - width / 2, y: y - height / 2, width, height });
  }
  return field;
}

/** Whether a way leads from one point to another: to its side, as things are solid. */
export function leads(row, map, { from, to, shut = [] }) {
  const { points } = map;
  const field = fieldWith(row, map, shut);
  const flow = createFlow(field);
  flow.update(points[from].x, points[from].y + 30);
  const free = field.nearestFree(points[to].x, points[to].y + 24, HERO);
  return flow.reachable(free.x, free.y);
}
