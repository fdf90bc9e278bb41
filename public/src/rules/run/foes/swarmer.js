import { addFoe, setMood, threatNow } from "../foes.js";
import { head, inSight, isOver, quarryAngle, quarryDistance, walkToQuarry } from "./steering.js";

/**
 * Runs at the hero in weaving lines, bites, runs off and turns round. An elite calls more of its kind from time to
 * time. `trick`: `weave`, `flee` (factor of its speed), `call` (s between calls), `called` (how many come), `tell`.
 */
export const swarmer = {
  step(run, foe) {
    const { trick } = foe.row;
    if (foe.mood === "tell") return callWhenOver(run, foe, trick);
    if (foe.mood === "rest") runOff(run, foe, trick);
    else if (inSight(run, foe) && quarryDistance(run, foe) < 400) weave(run, foe, trick);
    else walkToQuarry(run, foe, foe.speed);
    if (foe.elite && foe.mood === "chase" && foe.age > (foe.memory.call ?? trick.call) && hasRoom(run))
      tell(run, foe, trick);
  },
};

function weave(run, foe, trick) {
  const angle = quarryAngle(run, foe) + Math.sin(foe.age * 6 + foe.id) * trick.weave;
  head(foe, Math.cos(angle), Math.sin(angle), foe.speed);
}

/** A call fills no field that is full already. */
function hasRoom(run) {
  return run.foes.length < run.arena.mostFoes;
}

function runOff(run, foe, trick) {
  const angle = quarryAngle(run, foe) + Math.PI + Math.sin(foe.id) * 0.9;
  head(foe, Math.cos(angle), Math.sin(angle), foe.speed * trick.flee);
  if (isOver(foe)) setMood(foe, "chase", 0);
}

function tell(run, foe, trick) {
  foe.memory.call = foe.age + trick.call;
  setMood(foe, "tell", trick.tell);
  run.events.push({ type: "tell", x: foe.x, y: foe.y, kind: foe.kind, angle: quarryAngle(run, foe), foe });
}

function callWhenOver(run, foe, trick) {
  if (!isOver(foe)) return;
  setMood(foe, "chase", 0);
  for (let index = 0; index < trick.called; index += 1) {
    const angle = (index / trick.called) * 2 * Math.PI;
    const called = addFoe(run, foe.kind, { x: foe.x, y: foe.y }, threatNow(run));
    called.kx = Math.cos(angle) * 380;
    called.ky = Math.sin(angle) * 380;
  }
}
