import { blast } from "../blast.js";
import { isDue } from "./timer.js";

/** Pulses around the hero: hurts and pushes away whoever is near. */
export const aura = {
  step(run, { data, memory }, dt) {
    if (!isDue(memory, data.interval, dt)) return;
    const { x, y } = run.hero;
    run.events.push({ type: "pulse", x, y, radius: data.radius, kind: data.kind ?? "aura" });
    blast(run, {
      x,
      y,
      radius: data.radius,
      damage: data.damage,
      push: data.push,
      kind: data.kind ?? "aura",
    });
  },
};
