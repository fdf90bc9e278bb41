import { setMood } from "../foes.js";
import { addShot } from "../shots.js";
import { head, inSight, isOver, quarryAngle, quarryDistance, walkToQuarry } from "./steering.js";

const SPREAD = 0.26;

/**
 * Keeps its distance and spits slowly at where the hero is when the tell begins to end. An elite spits a fan.
 * `trick`: `near`, `far`, `tell`, `rest`, `speed` and `life` of the spit, `fan` of an elite.
 */
export const spitter = {
  step(run, foe) {
    const { trick } = foe.row;
    if (foe.mood === "tell") {
      if (isOver(foe)) spit(run, foe, trick);
      return;
    }
    keepDistance(run, foe, trick);
    if (foe.mood === "rest" && isOver(foe)) setMood(foe, "chase", 0);
    if (foe.mood === "chase" && quarryDistance(run, foe) < trick.far * 1.2 && inSight(run, foe))
      tell(run, foe, trick);
  },
};

function keepDistance(run, foe, { near, far }) {
  const distance = quarryDistance(run, foe);
  const angle = quarryAngle(run, foe);
  const side = foe.id % 2 === 0 ? Math.PI / 2 : -Math.PI / 2;
  if (distance > far) walkToQuarry(run, foe, foe.speed);
  else if (distance < near) head(foe, -Math.cos(angle), -Math.sin(angle), foe.speed);
  else head(foe, Math.cos(angle + side), Math.sin(angle + side), foe.speed * 0.5);
}

function tell(run, foe, trick) {
  setMood(foe, "tell", trick.tell);
  foe.aim = quarryAngle(run, foe);
  run.events.push({ type: "tell", x: foe.x, y: foe.y, kind: foe.kind, angle: foe.aim, foe });
}

function spit(run, foe, trick) {
  const count = foe.elite ? trick.fan : 1;
  foe.aim = quarryAngle(run, foe);
  for (let index = 0; index < count; index += 1) {
    const angle = foe.aim + (index - (count - 1) / 2) * SPREAD;
    const { x, y, damage } = foe;
    addShot(run, { kind: "spit", from: "foe", x, y, angle, speed: trick.speed, life: trick.life, damage });
  }
  run.events.push({ type: "shoot", x: foe.x, y: foe.y, kind: "spit", angle: foe.aim, foe });
  setMood(foe, "rest", trick.rest);
}
