import { keepIn, tell } from "../tell.js";

const REACH = 40;

/**
 * A plate is pressed while the hero or a replica stands on it. All plates of a pair pressed at one moment stay down for
 * good. Link: `pair` (names of the others).
 */
export const plate = {
  kind: "plate",

  create(dungeon, name, { x, y }, { pair }) {
    const on = dungeon.progress.devices.includes(name);
    return { name, kind: "plate", x, y, on, pair, pressed: on };
  },

  step(dungeon, device) {
    if (device.on) return;
    const pressed = standing(dungeon).some((who) => Math.hypot(who.x - device.x, who.y - device.y) < REACH);
    if (pressed !== device.pressed) tell(dungeon, "plate", device, { done: pressed });
    device.pressed = pressed;
    const pair = dungeon.devices.filter(({ name }) => name === device.name || device.pair.includes(name));
    if (pair.every((each) => each.pressed)) for (const each of pair) lock(dungeon, each);
  },
};

const standing = ({ hero, devices }) => [hero, ...devices.filter(({ kind }) => kind === "replica")];

function lock(dungeon, device) {
  device.on = true;
  tell(dungeon, "plateHeld", device);
  keepIn(dungeon, "devices", device.name);
}
