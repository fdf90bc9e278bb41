import { tell } from "../tell.js";
import { groupOf, keepIfSolved } from "./group.js";

const RADIUS = 26;
/** A swing that goes on sounds a bell but once. */
const ECHO = 0.3;
const LONG_AGO = 1e3;

/**
 * A bell of a sorted set: those of a `group` are struck from the lowest `score` to the highest, as ZRANGE reads them.
 * One that is struck too early silences them all. `since`, `wrongSince`: seconds since it was struck, and wrongly so.
 */
export const bell = {
  kind: "bell",

  create(dungeon, name, { x, y }, { group, score }) {
    const kept = dungeon.progress.devices.includes(name);
    const thing = { name, kind: "bell", x, y, radius: RADIUS, group, score, on: kept, kept };
    Object.assign(thing, { since: LONG_AGO, wrongSince: LONG_AGO, struck: (run) => ring(run, thing) });
    dungeon.targets.push(thing);
    return thing;
  },

  step(_dungeon, thing, dt) {
    thing.since += dt;
    thing.wrongSince += dt;
  },
};

function ring(dungeon, thing) {
  if (thing.since < ECHO) return;
  thing.since = 0;
  const group = groupOf(dungeon, thing);
  const lower = group.filter(({ score }) => score < thing.score);
  if (thing.on) return tell(dungeon, "bell", thing, { rank: lower.length, again: true });
  if (!lower.every(({ on }) => on)) return silence(dungeon, thing, group);
  thing.on = true;
  tell(dungeon, "bell", thing, { rank: lower.length, again: false });
  keepIfSolved(dungeon, thing);
}

/** Says what was wrong by sounding it, and begins anew. */
function silence(dungeon, thing, group) {
  for (const other of group) other.on = false;
  thing.wrongSince = 0;
  tell(dungeon, "bellWrong", thing);
}
