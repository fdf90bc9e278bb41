import { setMood } from "../foes.js";
import { head, inSight, isOver, quarryAngle, quarryDistance, walkToQuarry } from "./steering.js";

const TURN_IN_TELL = 0.25;
const ELITE_ARC = 1.35;

/**
 * Walks behind a shield that turns slowly after the hero and keeps off every blow from the front. Near enough it
 * tells, thrusts, and then has to lower the shield. `trick`: `near`, `arc` (radians to each side that are covered),
 * `turn` (radians a second), `tell`, `dash` (px/s), `length` (s), `rest`.
 */
export const guard = {
  step(run, foe, dt) {
    const { trick } = foe.row;
    if (foe.mood === "rest") {
      if (isOver(foe)) setMood(foe, "chase", 0);
      return;
    }
    if (foe.mood !== "act") turnToHero(run, foe, trick, dt);
    if (foe.mood === "chase") seek(run, foe, trick);
    else if (foe.mood === "tell") thrustWhenOver(run, foe, trick);
    else thrust(foe, trick);
  },

  wards(_run, foe, { angle }) {
    return isShielded(foe) && Math.abs(difference(angle + Math.PI, foe.aim)) < coverOf(foe);
  },
};

/** Whether a guard's shield is up. */
export const isShielded = (foe) => foe.mood !== "rest" && foe.mood !== "spawn";

/** How far to each side of its aim a guard is covered. */
export const coverOf = (foe) => foe.row.trick.arc * (foe.elite ? ELITE_ARC : 1);

function turnToHero(run, foe, { turn }, dt) {
  const goal = quarryAngle(run, foe);
  if (!foe.memory.turned) foe.aim = goal;
  foe.memory.turned = true;
  const most = turn * dt * (foe.mood === "tell" ? TURN_IN_TELL : 1);
  foe.aim += Math.max(-most, Math.min(most, difference(goal, foe.aim)));
}

function seek(run, foe, trick) {
  walkToQuarry(run, foe, foe.speed);
  if (quarryDistance(run, foe) > trick.near + foe.radius || !inSight(run, foe)) return;
  if (Math.abs(difference(quarryAngle(run, foe), foe.aim)) > trick.arc) return;
  setMood(foe, "tell", trick.tell);
  run.events.push({ type: "tell", x: foe.x, y: foe.y, kind: foe.kind, angle: foe.aim, foe });
}

function thrustWhenOver(run, foe, trick) {
  if (!isOver(foe)) return;
  setMood(foe, "act", trick.length);
  run.events.push({ type: "act", x: foe.x, y: foe.y, kind: foe.kind, angle: foe.aim, foe });
}

function thrust(foe, trick) {
  head(foe, Math.cos(foe.aim), Math.sin(foe.aim), trick.dash);
  if (isOver(foe)) setMood(foe, "rest", trick.rest);
}

/** The way from one angle to another, -π to π. */
function difference(to, from) {
  const turns = (to - from) / (2 * Math.PI);
  return (turns - Math.round(turns)) * 2 * Math.PI;
}
