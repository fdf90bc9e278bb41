import { blast } from "../blast.js";
import { strikeTargets } from "../targets.js";
import { isDue } from "./timer.js";

/** A shot that is sent back strikes harder than it came: whoever shot it had not reckoned with that. */
const RETURNED = 4;
/** Seconds after a pulse in which shots that come near are still sent back. */
const AFTERGLOW = 0.6;

/**
 * Pulses around the hero: hurts and pushes away whoever is near, sends foes' shots back, and is felt by those devices
 * that wait for a pulse.
 */
export const aura = {
  step(run, { data, memory }, dt) {
    memory.glow = Math.max(0, (memory.glow ?? 0) - dt);
    if (isDue(memory, data.interval, dt)) pulse(run, data, memory);
    if (memory.glow > 0) turnShots(run, data.radius);
  },
};

function pulse(run, { radius, damage, push, kind = "aura" }, memory) {
  const { x, y } = run.hero;
  memory.glow = AFTERGLOW;
  run.events.push({ type: "pulse", x, y, radius, kind });
  blast(run, { x, y, radius, damage, push, kind });
  const blow = { kind: "pulse", angle: 0, damage, struck: [] };
  strikeTargets(run, blow, (target) => target.feels === "pulse" && isNear(run.hero, target, radius));
}

const isNear = (hero, { x, y, radius }, reach) => Math.hypot(x - hero.x, y - hero.y) <= reach + radius;

function turnShots(run, radius) {
  for (const shot of run.shots)
    if (shot.from === "foe" && isNear(run.hero, shot, radius)) sendBack(run, shot);
}

function sendBack(run, shot) {
  const { x, y, vx, vy, angle, damage } = shot;
  const turned = { from: "hero", vx: -vx, vy: -vy, angle: angle + Math.PI, age: 0, pierce: 1, struck: [] };
  Object.assign(shot, turned, { damage: damage * RETURNED });
  run.events.push({ type: "turnBack", x, y, angle: shot.angle, kind: shot.kind });
}
