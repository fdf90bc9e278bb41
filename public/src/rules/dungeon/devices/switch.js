import { keepIn, tell } from "../tell.js";

const RADIUS = 26;

/** A switch that only a shuriken turns, from afar; once on it stays so. It wants to be sought by one. */
export const farSwitch = {
  kind: "switch",

  create(dungeon, name, { x, y }) {
    const on = dungeon.progress.devices.includes(name);
    const thing = { name, kind: "switch", x, y, radius: RADIUS, on };
    Object.assign(thing, { wants: on ? null : "shuriken", struck: (run, blow) => turn(run, thing, blow) });
    dungeon.targets.push(thing);
    return thing;
  },
};

function turn(dungeon, thing, { kind }) {
  if (thing.on) return;
  if (kind !== "shuriken") return tell(dungeon, "switchBlock", thing);
  Object.assign(thing, { on: true, wants: null });
  tell(dungeon, "switch", thing);
  keepIn(dungeon, "devices", thing.name);
}
