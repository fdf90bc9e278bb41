import { setMood } from "../foes.js";
import { addThread } from "../threads.js";
import { head, isOver, quarryAngle, quarryDistance, walkToQuarry } from "./steering.js";

/**
 * Circles the hero and leaves a trail of threads that slow; when the hero is near it tells, and dives in. `trick`:
 * `near` (px, of its circle), `every` (s between two threads), `thread` (`radius`, `life`, `drag`), `tell`, `dash`
 * (px/s), `length` (s), `rest`, `pause` (s between two dives).
 */
export const spinner = {
  step(run, foe, dt) {
    const { trick } = foe.row;
    if (foe.mood === "chase") circle(run, foe, trick, dt);
    else if (foe.mood === "tell") diveWhenOver(run, foe, trick);
    else if (foe.mood === "act") dive(run, foe, trick, dt);
    else if (isOver(foe)) setMood(foe, "chase", 0);
  },
};

function circle(run, foe, trick, dt) {
  foe.memory.since = (foe.memory.since ?? 0) + dt;
  if (quarryDistance(run, foe) > trick.near * 1.3) return walkToQuarry(run, foe, foe.speed);
  spin(run, foe, trick, dt);
  const inwards = (quarryDistance(run, foe) - trick.near) / trick.near;
  const angle = quarryAngle(run, foe) + (foe.id % 2 ? 1 : -1) * (Math.PI / 2 - inwards);
  head(foe, Math.cos(angle), Math.sin(angle), foe.speed);
  if (foe.memory.since < trick.pause) return;
  foe.memory.since = 0;
  foe.aim = quarryAngle(run, foe);
  setMood(foe, "tell", trick.tell);
  run.events.push({ type: "tell", x: foe.x, y: foe.y, kind: foe.kind, angle: foe.aim, foe });
}

/** An elite's threads lie three times as long. */
function spin(run, foe, { every, thread }, dt) {
  foe.memory.spun = (foe.memory.spun ?? 0) + dt;
  if (foe.memory.spun < every) return;
  foe.memory.spun = 0;
  addThread(run, { x: foe.x, y: foe.y, ...thread, life: thread.life * (foe.elite ? 3 : 1) });
}

function diveWhenOver(run, foe, trick) {
  if (!isOver(foe)) return;
  setMood(foe, "act", trick.length);
  run.events.push({ type: "act", x: foe.x, y: foe.y, kind: foe.kind, angle: foe.aim, foe });
}

function dive(run, foe, trick, dt) {
  head(foe, Math.cos(foe.aim), Math.sin(foe.aim), trick.dash);
  spin(run, foe, { ...trick, every: trick.every / 3 }, dt);
  if (isOver(foe)) setMood(foe, "rest", trick.rest);
}
