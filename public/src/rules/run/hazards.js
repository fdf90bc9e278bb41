import { threatNow } from "./foes.js";

/** The longer a run lasts, the less the ground rests: this much sooner a minute, down to the least share. */
const HASTE = 0.05;
const LEAST = 0.5;

/**
 * Lets the ground of an arena do what it does: each of its hazards comes round, and what it put on the field goes on.
 * @param {import("./types.js").Run} run
 * @param {number} dt
 */
export function stepHazards(run, dt) {
  run.hero.grip = 1;
  for (const row of run.arena.hazards ?? []) if (isDue(run, row)) row.plug.begin(run, row);
  if (run.hazards.length === 0) return;
  for (const hazard of run.hazards) {
    hazard.age += dt;
    hazard.plug.step(run, hazard, dt);
  }
  run.hazards = run.hazards.filter(({ over }) => !over);
}

/**
 * Puts a hazard on the field; its damage grows as that of the foes does.
 * @param {import("./types.js").Run} run
 * @param {Partial<import("./types.js").Hazard>} hazard
 */
export function addHazard(run, hazard) {
  const { damage } = threatNow(run);
  run.hazards.push({ id: ++run.lastId, age: 0, ...hazard, damage: (hazard.damage ?? 0) * damage });
}

function isDue(run, { kind, first, every }) {
  run.hazardsDue[kind] ??= first;
  if (run.time < run.hazardsDue[kind]) return false;
  const haste = Math.max(LEAST, 1 - (HASTE * run.time) / 60);
  run.hazardsDue[kind] = run.time + every * haste * run.random.range(0.85, 1.15);
  return true;
}
