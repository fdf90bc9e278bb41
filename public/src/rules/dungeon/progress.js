const LISTS = ["shrines", "keys", "doors", "chests", "torches", "devices"];

/**
 * What a dungeon has kept, as far as it still fits: names that its row does not know are left out.
 * @param {import("./types.js").DungeonRow} row
 * @param {Partial<import("./types.js").Progress> | null} [saved]
 * @returns {import("./types.js").Progress}
 */
export function completeProgress(row, saved) {
  const progress = { checkpoint: saved?.checkpoint === true, cleared: saved?.cleared === true };
  for (const list of LISTS) {
    const names = Array.isArray(saved?.[list]) ? saved[list] : [];
    progress[list] = Object.keys(row[list] ?? {}).filter((name) => names.includes(name));
  }
  for (const list of row.keeps ?? [])
    progress[list] = Array.isArray(saved?.[list])
      ? saved[list].filter((name) => typeof name === "string")
      : [];
  return progress;
}
