/** `?debug&boss`: a dungeon begins before its boss' hall, with all that one has by then. */

/** What was taken and solved on the way there. */
const ON_THE_WAY = ["shrines", "devices"];

/**
 * The progress to begin with when the page asks for the boss; undefined otherwise.
 * @param {import("../rules/dungeon/types.js").DungeonRow} row
 * @returns {import("../rules/dungeon/types.js").Progress | undefined}
 */
export function progressBeforeBoss(row) {
  const query = new URLSearchParams(location.search);
  if (!query.has("debug") || !query.has("boss")) return undefined;
  const names = (list) => Object.keys(row[list] ?? {});
  const lists = Object.fromEntries(ON_THE_WAY.map((list) => [list, names(list)]));
  return {
    ...{ checkpoint: true, cleared: false, keys: [], doors: [], torches: [], chests: [] },
    ...{ ...lists, ...row.keeps },
  };
}
