import { setMood } from "../foes.js";
import { hurtQuarry } from "../health.js";
import { isOver, quarryDistance, walkToQuarry } from "./steering.js";

const LEAP = 0.3;
const NEAR = 34;
const ELITE_LEAPS = 3;

/**
 * Moves under the ground, where nothing reaches it and only a mound is seen; the mound stops, tells, and what is above
 * is struck as it leaps up. Then it lies gasping for a while before it goes down again. An elite leaps three times.
 * `trick`: `tell`, `blast` (px), `up` (s above the ground), `slow` (its speed there), `patience` (s under it at most: it
 * must come up for air, wherever it is).
 */
export const burrower = {
  step(run, foe) {
    const { trick } = foe.row;
    if (foe.mood === "chase") tunnel(run, foe, trick);
    else if (foe.mood === "tell") leapWhenOver(run, foe, trick);
    else if (foe.mood === "act") land(foe, trick);
    else gasp(run, foe, trick);
  },
};

function tunnel(run, foe, { tell, patience }) {
  if (!foe.blinking) dive(run, foe);
  walkToQuarry(run, foe, foe.speed);
  const isLate = foe.age - foe.memory.dived > patience;
  if (!isLate && quarryDistance(run, foe) > NEAR) return;
  setMood(foe, "tell", foe.memory.leaps < ELITE_LEAPS - 1 && foe.elite ? tell * 0.7 : tell);
  run.events.push({ type: "tell", x: foe.x, y: foe.y, kind: foe.kind, angle: 0, foe });
}

function dive(run, foe) {
  foe.blinking = true;
  foe.memory.dived = foe.age;
  foe.memory.leaps ??= foe.elite ? ELITE_LEAPS : 1;
  run.events.push({ type: "dive", x: foe.x, y: foe.y, kind: foe.kind, radius: foe.radius, foe });
}

function leapWhenOver(run, foe, trick) {
  if (!isOver(foe)) return;
  foe.blinking = false;
  foe.memory.leaps -= 1;
  setMood(foe, "act", LEAP);
  run.events.push({ type: "surface", x: foe.x, y: foe.y, kind: foe.kind, radius: trick.blast, foe });
  if (quarryDistance(run, foe) < trick.blast) hurtQuarry(run, foe, foe.damage * (foe.row.actDamage ?? 1));
}

function land(foe, { up }) {
  if (!isOver(foe)) return;
  if (foe.memory.leaps > 0) return setMood(foe, "chase", 0);
  foe.memory.leaps = foe.elite ? ELITE_LEAPS : 1;
  setMood(foe, "rest", up);
}

function gasp(run, foe, { slow }) {
  walkToQuarry(run, foe, -slow);
  if (isOver(foe)) setMood(foe, "chase", 0);
}
