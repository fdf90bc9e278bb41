import { keepIn, tell } from "./tell.js";

const RADIUS = 22;

/**
 * The torches of a dungeon; those that a lever has persisted burn from the start.
 * @param {import("./types.js").DungeonRow} row
 * @param {Record<string, import("./types.js").Point>} points
 * @param {import("./types.js").Progress} progress
 * @returns {import("./types.js").Torch[]}
 */
export function createTorches(row, points, progress) {
  return Object.entries(row.torches).map(([name, { ttl, by = null }]) => {
    const persisted = progress.torches.includes(name);
    const left = persisted ? ttl : 0;
    const torch = { name, ...points[name], radius: RADIUS, ttl, by, left, burning: persisted, persisted };
    return { ...torch, struck: (dungeon, { kind }) => light(dungeon, name, kind) };
  });
}

/**
 * The levers of a dungeon: struck while their torch burns, they let it burn for good.
 * @param {import("./types.js").DungeonRow} row
 * @param {Record<string, import("./types.js").Point>} points
 * @param {import("./types.js").Progress} progress
 * @returns {import("./types.js").Lever[]}
 */
export function createLevers(row, points, progress) {
  return Object.entries(row.levers).map(([name, { torch }]) => {
    const pulled = progress.torches.includes(torch);
    const lever = { name, ...points[name], radius: RADIUS, torch, pulled };
    return { ...lever, struck: (dungeon) => pull(dungeon, name) };
  });
}

/**
 * Burns the torches down.
 * @param {import("./types.js").Dungeon} dungeon
 * @param {number} dt
 */
export function stepTorches(dungeon, dt) {
  for (const torch of dungeon.torches) {
    if (!torch.burning || torch.persisted) continue;
    torch.left = Math.max(0, torch.left - dt);
    if (torch.left > 0) continue;
    torch.burning = false;
    tell(dungeon, "expire", torch);
  }
}

function light(dungeon, name, kind) {
  const torch = named(dungeon.torches, name);
  if (torch.by && torch.by !== kind) return tell(dungeon, "fizzle", torch);
  const again = torch.burning;
  torch.burning = true;
  torch.left = torch.ttl;
  tell(dungeon, "light", torch, { ttl: torch.ttl, again });
}

function pull(dungeon, name) {
  const lever = named(dungeon.levers, name);
  if (lever.pulled) return;
  const torch = named(dungeon.torches, lever.torch);
  tell(dungeon, "lever", lever, { done: torch.burning });
  if (!torch.burning) return;
  lever.pulled = true;
  torch.persisted = true;
  torch.left = torch.ttl;
  tell(dungeon, "persist", torch);
  keepIn(dungeon, "torches", torch.name);
}

function named(things, name) {
  return things.find((thing) => thing.name === name);
}
