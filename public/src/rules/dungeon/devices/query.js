import { keepIn, tell } from "../tell.js";

const RADIUS = 28;

/**
 * A search stone: struck, it lights for some seconds those urns that match its filter. Who strikes all of them, and no
 * other, has found what the stone asks for; a wrong one forgets what was found. Link: `urns` (names), `filter` (the
 * values that match, by field), `seconds`.
 */
export const query = {
  kind: "query",

  create(dungeon, name, { x, y }, { urns, filter, seconds }) {
    const on = dungeon.progress.devices.includes(name);
    const device = {
      name,
      kind: "query",
      x,
      y,
      radius: RADIUS,
      on,
      urns,
      filter,
      seconds,
      left: 0,
      found: [],
    };
    device.struck = (run) => ask(run, device);
    dungeon.targets.push(device);
    return device;
  },

  step(dungeon, device, dt) {
    if (device.left <= 0) return;
    device.left = Math.max(0, device.left - dt);
    if (device.left === 0) tell(dungeon, "queryEnd", device);
  },
};

function ask(dungeon, device) {
  if (device.on) return;
  device.left = device.seconds;
  tell(dungeon, "query", device, { seconds: device.seconds });
}

/** Whether what an urn holds matches a filter. */
export const matches = ({ fields }, filter) =>
  Object.entries(filter).every(([field, values]) => values.includes(fields[field]));

/**
 * An urn is struck as an answer to the stone that is alight. Link: `fields`, by which it is found.
 */
export const urn = {
  kind: "urn",

  create(dungeon, name, { x, y }, { fields }) {
    const device = { name, kind: "urn", x, y, radius: RADIUS, on: false, fields, lit: false, found: false };
    device.struck = (run) => answer(run, device);
    dungeon.targets.push(device);
    return device;
  },

  step(dungeon, device) {
    const stone = stoneOver(dungeon, device);
    device.lit = stone !== undefined && matches(device, stone.filter);
    device.found = stone?.found.includes(device.name) ?? false;
  },
};

const stoneOver = ({ devices }, { name }) =>
  devices.find(({ kind, left, urns }) => kind === "query" && left > 0 && urns.includes(name));

function answer(dungeon, device) {
  const stone = stoneOver(dungeon, device);
  if (!stone) return tell(dungeon, "urnSilent", device);
  if (!matches(device, stone.filter)) return forget(dungeon, stone, device);
  if (stone.found.includes(device.name)) return;
  stone.found.push(device.name);
  tell(dungeon, "urnFound", device);
  const wanted = dungeon.devices.filter(({ name, fields }) => {
    return stone.urns.includes(name) && matches({ fields }, stone.filter);
  });
  if (stone.found.length === wanted.length) complete(dungeon, stone);
}

function forget(dungeon, stone, device) {
  stone.found = [];
  stone.left = 0;
  tell(dungeon, "urnWrong", device);
}

function complete(dungeon, stone) {
  stone.on = true;
  stone.left = 0;
  tell(dungeon, "queryDone", stone);
  keepIn(dungeon, "devices", stone.name);
}
