import { setMood } from "../foes.js";
import { head, inSight, isOver, quarryAngle, quarryDistance, walkToQuarry } from "./steering.js";

/**
 * Comes near, says so, and dashes in a straight line; after that it must catch its breath. An elite dashes three
 * times before it rests. `trick`: `near`, `tell`, `dash` (px/s), `length` (s), `rest`.
 */
export const charger = {
  step(run, foe) {
    const { trick } = foe.row;
    if (foe.mood === "chase") seek(run, foe, trick);
    else if (foe.mood === "tell") aim(run, foe, trick);
    else if (foe.mood === "act") dash(run, foe, trick);
    else if (isOver(foe)) setMood(foe, "chase", 0);
  },
};

function seek(run, foe, trick) {
  walkToQuarry(run, foe, foe.speed);
  if (quarryDistance(run, foe) > trick.near || !inSight(run, foe)) return;
  foe.memory.dashes = foe.elite ? 3 : 1;
  tell(run, foe, trick.tell);
}

function tell(run, foe, time) {
  setMood(foe, "tell", time);
  foe.aim = quarryAngle(run, foe);
  run.events.push({ type: "tell", x: foe.x, y: foe.y, kind: foe.kind, angle: foe.aim, foe });
}

function aim(run, foe, trick) {
  if (!isOver(foe)) return;
  setMood(foe, "act", trick.length);
  run.events.push({ type: "act", x: foe.x, y: foe.y, kind: foe.kind, angle: foe.aim, foe });
}

function dash(run, foe, trick) {
  head(foe, Math.cos(foe.aim), Math.sin(foe.aim), trick.dash);
  if (!isOver(foe)) return;
  foe.memory.dashes -= 1;
  if (foe.memory.dashes > 0) tell(run, foe, trick.tell * 0.7);
  else setMood(foe, "rest", trick.rest);
}
