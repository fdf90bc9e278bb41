import { addFoe, setMood } from "../foes.js";
import { isOver, walkToQuarry } from "./steering.js";

const AS_IT_IS = { hp: 1, damage: 1, speed: 1 };
const BURST = 400;
const CROUCH = 0.12;
const LEAP = 1.9;

/**
 * Comes in leaps, and breaks into smaller ones when it falls; those break no more, those of an elite once more.
 * `trick`: `parts`, `size`, `share` (of its hp that each part has), `haste` (factor of speed), `beat` (s a leap).
 */
export const splitter = {
  step(run, foe) {
    const { beat } = foe.row.trick;
    if (foe.mood === "rest" && isOver(foe)) setMood(foe, "chase", 0);
    const isAloft = (foe.age + foe.id * 0.37) % beat < beat / 2;
    const pace = foe.mood === "rest" ? 0.2 : isAloft ? LEAP : CROUCH;
    walkToQuarry(run, foe, foe.speed * pace);
  },

  fallen(run, foe) {
    const breaks = foe.memory.breaks ?? (foe.elite ? 2 : 1);
    if (breaks === 0) return;
    const { parts } = foe.row.trick;
    for (let part = 0; part < parts; part += 1) {
      const angle = ((part + 0.5) / parts) * 2 * Math.PI;
      breakOff(run, foe, angle, breaks - 1);
    }
    run.events.push({ type: "split", x: foe.x, y: foe.y, kind: foe.kind, radius: foe.radius, foe });
  },
};

function breakOff(run, foe, angle, breaks) {
  const { size, share, haste } = foe.row.trick;
  const part = addFoe(run, foe.kind, { x: foe.x, y: foe.y }, AS_IT_IS);
  const hp = Math.max(1, Math.round(foe.maxHp * share));
  const strength = { hp, maxHp: hp, radius: foe.radius * size, damage: foe.damage * size };
  Object.assign(part, strength, { speed: foe.speed * haste, weight: foe.weight * size });
  part.memory.breaks = breaks;
  part.kx = Math.cos(angle) * BURST;
  part.ky = Math.sin(angle) * BURST;
}
