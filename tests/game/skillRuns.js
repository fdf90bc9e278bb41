import assert from "node:assert/strict";
import { only, quietRun, teach } from "./runs.js";

export const RANKS = [1, 2, 3, 4, 5];

/** A run with one skill, whose blows have no luck. */
export function runWith(id, rank) {
  const run = quietRun();
  const data = teach(run, id, rank);
  run.stats.critical = 0;
  return { run, data };
}

/** The hits that a skill made. */
export const hitsBy = (events, kind) => only(events, "hit").filter((hit) => hit.kind === kind);

export function assertNear(damage, base) {
  assert.ok(damage >= Math.round(base * 0.9) && damage <= Math.round(base * 1.1), `${damage} for ${base}`);
}
