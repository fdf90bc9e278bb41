import { keepIn, tell } from "../tell.js";

/**
 * The devices that belong to a puzzle: all of one kind that name the same group.
 * @param {import("../types.js").Dungeon} dungeon
 * @param {{kind: string, group: string}} device
 */
export const groupOf = ({ devices }, { kind, group }) =>
  devices.filter((other) => other.kind === kind && other.group === group);

/**
 * Once all of a group are on, they stay so for good.
 * @param {import("../types.js").Dungeon} dungeon
 * @param {{kind: string, group: string, x: number, y: number, name: string}} last The one that was struck.
 */
export function keepIfSolved(dungeon, last) {
  const group = groupOf(dungeon, last);
  if (!group.every(({ on }) => on)) return;
  for (const device of group) {
    device.kept = true;
    keepIn(dungeon, "devices", device.name);
  }
  tell(dungeon, "solved", last, { kind: last.kind });
}
