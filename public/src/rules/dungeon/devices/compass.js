import { keepIn, tell } from "../tell.js";

const NEAR = 56;
const HOLD = 0.9;

/**
 * A map of meanings on the floor, with two axes: whoever stands where a picture belongs has found it. How near one is
 * shows all the time, so that it can be felt out, too. Link: `size` (from its middle to its edges), `places` (`{word,
 * at: [across, down]}`, -1 to 1, to be found in turn).
 */
export const compass = {
  kind: "compass",

  create(dungeon, name, { x, y }, { size, places }) {
    const on = dungeon.progress.devices.includes(name);
    const device = { name, kind: "compass", x, y, on, size, places, found: on ? places.length : 0 };
    return Object.assign(device, { score: 0, held: 0, inside: false });
  },

  step(dungeon, device, dt) {
    const { hero } = dungeon;
    if (device.on) return;
    const [dx, dy] = [hero.x - device.x, hero.y - device.y];
    device.inside = Math.max(Math.abs(dx), Math.abs(dy)) < device.size * 1.15;
    const goal = placeOf(device, device.places[device.found].at);
    const distance = Math.hypot(hero.x - goal.x, hero.y - goal.y);
    device.score = device.inside ? Math.max(0, 1 - distance / (device.size * 2)) : 0;
    device.held = distance < NEAR ? device.held + dt : 0;
    if (device.held >= HOLD) find(dungeon, device, goal);
  },
};

/** Where a place of a compass is in the world. */
export function placeOf({ x, y, size }, [across, down]) {
  return { x: x + across * size, y: y + down * size };
}

/** How much of the time that one has to stand at the place is over. */
export const holdOf = ({ held }) => Math.min(1, held / HOLD);

function find(dungeon, device, { x, y }) {
  device.held = 0;
  device.found += 1;
  tell(dungeon, "compassFound", { x, y, name: device.name });
  if (device.found < device.places.length) return;
  device.on = true;
  tell(dungeon, "compassDone", device);
  keepIn(dungeon, "devices", device.name);
}
