import { setMood } from "../foes.js";
import { head, isOver, quarryAngle, quarryDistance, walkToQuarry } from "./steering.js";

const LOOK = 0.3;
const found = [];

/**
 * Flees from the hero, keeps near its own and mends one of them at a time along a thread; a blow tears the thread for
 * a moment. An elite mends faster. `trick`: `fear` (px), `reach` (px), `rate` (share of the patient's hp a second),
 * `torn` (s).
 */
export const healer = {
  step(run, foe, dt) {
    const { trick } = foe.row;
    if (foe.mood === "rest" && isOver(foe)) setMood(foe, "chase", 0);
    move(run, foe, trick);
    if (foe.age >= (foe.memory.look ?? 0)) choose(run, foe, trick);
    mend(foe, trick, dt);
  },

  struck(_run, foe) {
    foe.mends = null;
    foe.memory.look = foe.age + foe.row.trick.torn;
  },
};

function move(run, foe, { fear, reach }) {
  const distance = quarryDistance(run, foe);
  const { mends } = foe;
  const away = quarryAngle(run, foe) + Math.PI;
  if (distance < fear) head(foe, Math.cos(away), Math.sin(away), foe.speed);
  else if (mends) head(foe, mends.x - foe.x, mends.y - foe.y, tooFar(foe, mends, reach) ? foe.speed : 0);
  else if (distance > fear * 1.4) walkToQuarry(run, foe, foe.speed * 0.8);
}

function tooFar(foe, { x, y }, reach) {
  return Math.hypot(x - foe.x, y - foe.y) > reach * 0.7;
}

/** The one who lacks the largest share of its hp; no healer, so that two of them are no fortress. */
function choose(run, foe, { reach }) {
  foe.memory.look = foe.age + LOOK;
  const before = foe.mends;
  foe.mends = null;
  let least = 1;
  for (const other of run.grid.near(foe.x, foe.y, reach, found)) {
    const share = other.hp / other.maxHp;
    if (other.hp <= 0 || other.row.behaviour === healer || share >= least) continue;
    least = share;
    foe.mends = other;
  }
  if (foe.mends && foe.mends !== before)
    run.events.push({ type: "mend", x: foe.mends.x, y: foe.mends.y, kind: foe.kind, foe: foe.mends });
}

function mend(foe, { rate }, dt) {
  const patient = foe.mends;
  if (!patient) return;
  if (patient.hp <= 0 || patient.hp >= patient.maxHp) {
    foe.mends = null;
    return;
  }
  patient.hp = Math.min(patient.maxHp, patient.hp + patient.maxHp * rate * dt * (foe.elite ? 2 : 1));
}
