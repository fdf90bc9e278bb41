import { tell } from "../tell.js";

const RADIUS = 24;
/** Seconds that a turn of its wheel takes to see. */
export const TURNING = 0.35;

/**
 * A valve sends its load of water into one of the channels of a sluice; each blow turns it to the next one. Link:
 * `load`, `channels` (how many there are), `rests` (where it stands once the sluice is balanced for good).
 */
export const valve = {
  kind: "valve",

  create(dungeon, name, { x, y }, { load, channels, rests }) {
    const device = {
      name,
      kind: "valve",
      x,
      y,
      radius: RADIUS,
      on: false,
      load,
      channels,
      rests,
      channel: 0,
    };
    Object.assign(device, { held: false, turning: 0 });
    device.struck = (run) => turn(run, device);
    dungeon.targets.push(device);
    return device;
  },

  step(_dungeon, device, dt) {
    device.turning = Math.max(0, device.turning - dt);
  },
};

function turn(dungeon, device) {
  if (device.held) return;
  device.channel = (device.channel + 1) % device.channels;
  device.turning = TURNING;
  tell(dungeon, "valve", device, { channel: device.channel });
}
