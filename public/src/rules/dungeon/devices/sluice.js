import { keepIn, tell } from "../tell.js";

/**
 * A sluice takes the water of its valves in channels, and is on when none of them gets more than it can carry: then it
 * is balanced for good. Link: `valves` (names), `limits` (what each channel carries).
 */
export const sluice = {
  kind: "sluice",

  create(dungeon, name, { x, y }, { valves, limits }) {
    const on = dungeon.progress.devices.includes(name);
    return { name, kind: "sluice", x, y, on, valves, limits, loads: limits.map(() => 0) };
  },

  step(dungeon, device) {
    const valves = dungeon.devices.filter(({ name }) => device.valves.includes(name));
    if (device.on) for (const each of valves) Object.assign(each, { held: true, channel: each.rests });
    device.loads = loadsOf(device, valves);
    if (device.on || isOverflowing(device)) return;
    device.on = true;
    for (const each of valves) Object.assign(each, { held: true, rests: each.channel });
    tell(dungeon, "balanced", device);
    keepIn(dungeon, "devices", device.name);
  },
};

function loadsOf({ limits }, valves) {
  const loads = limits.map(() => 0);
  for (const { channel, load } of valves) loads[channel] += load;
  return loads;
}

/** Whether some channel gets more than it can carry. */
export const isOverflowing = ({ loads, limits }) => loads.some((load, channel) => load > limits[channel]);
