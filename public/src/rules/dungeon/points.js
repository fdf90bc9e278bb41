const NAMED = ["torches", "doors", "levers", "chests", "keys", "shrines", "exits", "devices"];

/**
 * The points that a row speaks of.
 * @param {import("./types.js").DungeonRow} row
 * @returns {string[]}
 */
export function pointsOf(row) {
  const single = [row.start, row.checkpoint, row.boss?.point].filter(Boolean);
  return [...single, ...NAMED.flatMap((list) => Object.keys(row[list] ?? {}))];
}

/**
 * Refuses a row that speaks of points which the map lacks: that is better told at once than found by walking there.
 * @param {import("./types.js").DungeonRow} row
 * @param {import("../../content/maps/build.js").GameMap} map
 */
export function demandPoints(row, map) {
  const missing = pointsOf(row).filter((name) => !map.points[name]);
  if (missing.length > 0) throw new Error(`The map ${map.name} has no points ${missing.join(", ")}`);
}
