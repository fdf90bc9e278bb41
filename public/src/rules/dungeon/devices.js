/**
 * Devices: things of a dungeon that are no torch, door or find. Each kind is a plug of its own (`devices/`), so that a
 * dungeon brings what it needs; a door opens while all of its devices are on.
 *
 * @typedef {import("./types.js").Dungeon} Dungeon
 *
 * @typedef {object} Device
 * @property {string} name @property {string} kind @property {number} x @property {number} y
 * @property {boolean} on
 *
 * @typedef {object} DevicePlug
 * @property {string} kind
 * @property {(dungeon: Dungeon, name: string, point: import("./types.js").Point, link: object) => Device} create
 *   What can be struck puts itself into `dungeon.targets`.
 * @property {(dungeon: Dungeon, device: Device, dt: number) => void} [step]
 */

/**
 * Makes the devices of a dungeon, as new or as its progress left them.
 * @param {Dungeon} dungeon
 * @returns {Device[]}
 */
export function createDevices(dungeon) {
  const { row, points } = dungeon;
  return Object.entries(row.devices ?? {}).map(([name, { plug, ...link }]) =>
    Object.assign(plug.create(dungeon, name, points[name], link), { plug }),
  );
}

/**
 * Lets each device do what it does by itself.
 * @param {Dungeon} dungeon
 * @param {number} dt
 */
export function stepDevices(dungeon, dt) {
  for (const device of dungeon.devices) device.plug.step?.(dungeon, device, dt);
}
