import { tell } from "../tell.js";
import { keepIfSolved } from "./group.js";

const RADIUS = 24;

/**
 * A field of a hash: each blow sets it to the next of its `values`; it is on while it holds the one that is `wanted`.
 * With all dials of its `group` on, the lock holds for good, and they turn no more.
 */
export const dial = {
  kind: "dial",

  create(dungeon, name, { x, y }, { group, values, wanted }) {
    const kept = dungeon.progress.devices.includes(name);
    const thing = { name, kind: "dial", x, y, radius: RADIUS, group, values, wanted, kept, since: 1e3 };
    thing.at = kept ? values.indexOf(wanted) : 0;
    thing.on = values[thing.at] === wanted;
    thing.struck = (run) => turn(run, thing);
    dungeon.targets.push(thing);
    return thing;
  },

  step(_dungeon, thing, dt) {
    thing.since += dt;
  },
};

function turn(dungeon, thing) {
  if (thing.kept) return tell(dungeon, "dial", thing, { done: false });
  thing.at = (thing.at + 1) % thing.values.length;
  thing.since = 0;
  thing.on = thing.values[thing.at] === thing.wanted;
  tell(dungeon, "dial", thing, { done: true });
  keepIfSolved(dungeon, thing);
}
