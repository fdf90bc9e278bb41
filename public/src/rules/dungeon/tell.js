/**
 * Says what happened to a thing of the dungeon.
 * @param {import("./types.js").Dungeon} dungeon
 * @param {import("./types.js").OwnEvent["type"]} type
 * @param {{x: number, y: number, name?: string}} thing
 * @param {object} [details]
 */
export function tell(dungeon, type, { x, y, name }, details = {}) {
  dungeon.events.push({ type, x, y, name, ...details });
}

/**
 * Changes what the dungeon keeps, and says so.
 * @param {import("./types.js").Dungeon} dungeon
 * @param {Partial<import("./types.js").Progress>} changes
 */
export function keep(dungeon, changes) {
  dungeon.progress = { ...dungeon.progress, ...changes };
  tell(dungeon, "progress", dungeon.hero);
}

/**
 * Adds a name to one of the lists that the dungeon keeps.
 * @param {import("./types.js").Dungeon} dungeon
 * @param {"shrines" | "keys" | "doors" | "chests" | "torches"} list
 * @param {string} name
 */
export function keepIn(dungeon, list, name) {
  const names = dungeon.progress[list];
  if (!names.includes(name)) keep(dungeon, { [list]: [...names, name] });
}
