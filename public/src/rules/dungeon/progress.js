const LISTS = ["shrines", "keys", "doors", "chests", "torches", "devices"];

/**
 * What a dungeon has kept, as far as it still fits: names that its row does not know are left out.
 * @param {import("./types.js").DungeonRow} row
 * @param {Partial<import("./types.js").Progress> | null} [saved]
 * @returns {import("./types.js").Progress}
 */
export function completeProgress(row, saved) {
  const progress = { checkpoint: saved?.checkpoint === true, cleared: saved?.cleared === true };
  const own = LISTS.map((list) => [list, Object.keys(row[list] ?? {})]);
  for (const [list, known] of [...own, ...Object.entries(row.keeps ?? {})]) {
    const names = Array.isArray(saved?.[list]) ? saved[list] : [];
    progress[list] = known.filter((name) => names.includes(name));
  }
  return progress;
}
