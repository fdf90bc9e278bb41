import { addFoe, setMood, threatNow } from "../foes.js";
import { isOver, walkToQuarry } from "./steering.js";

const FORKS = 4;

/** Walks to the hero and rests after a touch. An elite forks: it leaves small ones behind when it falls. */
export const walker = {
  step(run, foe) {
    if (foe.mood === "rest" && isOver(foe)) setMood(foe, "chase", 0);
    walkToQuarry(run, foe, foe.mood === "rest" ? foe.speed * 0.2 : foe.speed);
  },

  fallen(run, foe) {
    if (!foe.elite) return;
    for (let fork = 0; fork < FORKS; fork += 1) {
      const angle = (fork / FORKS) * 2 * Math.PI;
      const child = addFoe(run, foe.kind, { x: foe.x, y: foe.y }, threatNow(run));
      child.kx = Math.cos(angle) * 420;
      child.ky = Math.sin(angle) * 420;
    }
  },
};
