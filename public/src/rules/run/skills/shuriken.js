import { nearestFoes } from "../blast.js";
import { addShot } from "../shots.js";
import { isDue } from "./timer.js";

const SPEED = 460;

/** Throws by itself at the nearest foes, one blade each. */
export const shuriken = {
  step(run, { data, memory }, dt) {
    if (!isDue(memory, data.interval, dt)) return;
    const { x, y } = run.hero;
    const targets = nearestFoes(run, run.hero, data.range).slice(0, data.count);
    for (const target of targets) {
      const angle = Math.atan2(target.y - y, target.x - x);
      const life = (data.range * 1.3) / SPEED;
      const { damage, pierce } = data;
      addShot(run, {
        kind: "shuriken",
        from: "hero",
        x,
        y,
        angle,
        speed: SPEED,
        radius: 14,
        life,
        damage,
        pierce,
        push: 90,
      });
      run.events.push({ type: "shoot", x, y, kind: "shuriken", angle });
    }
    // With nobody in range the blade stays in the hand, ready.
    if (targets.length === 0) memory.waited = data.interval;
  },
};
