import { setMood } from "../foes.js";
import { head, isOver, quarryAngle } from "./steering.js";

/**
 * Drifts at the hero through everything, swaying, and blinks away when it is hit. An elite blinks to the hero's back.
 * `trick`: `sway`, `blink` (s out of reach), `leap` (px), `pause` (s between two blinks).
 */
export const drifter = {
  step(run, foe) {
    const { trick } = foe.row;
    if (foe.blinking && isOver(foe)) foe.blinking = false;
    if (foe.mood === "rest" && isOver(foe)) setMood(foe, "chase", 0);
    const angle = quarryAngle(run, foe) + Math.sin(foe.age * 1.7 + foe.id) * trick.sway;
    head(foe, Math.cos(angle), Math.sin(angle), foe.mood === "rest" ? 0 : foe.speed);
  },

  struck(run, foe) {
    const { trick } = foe.row;
    if (foe.age < (foe.memory.ready ?? 0)) return;
    foe.memory.ready = foe.age + trick.pause;
    blink(run, foe, trick);
  },
};

function blink(run, foe, trick) {
  const { hero, field, random } = run;
  const from = { x: foe.x, y: foe.y };
  const back = Math.atan2(-hero.facing.y, -hero.facing.x);
  const angle = foe.elite ? back : quarryAngle(run, foe) + Math.PI + random.range(-1.2, 1.2);
  const origin = foe.elite ? hero : foe;
  foe.x = within(origin.x + Math.cos(angle) * trick.leap, foe.radius, field.width);
  foe.y = within(origin.y + Math.sin(angle) * trick.leap, foe.radius, field.height);
  foe.kx = 0;
  foe.ky = 0;
  foe.blinking = true;
  setMood(foe, "rest", trick.blink);
  run.events.push({ type: "blink", ...from, kind: foe.kind, foe, points: [from, { x: foe.x, y: foe.y }] });
}

function within(value, margin, size) {
  return Math.min(size - margin, Math.max(margin, value));
}
