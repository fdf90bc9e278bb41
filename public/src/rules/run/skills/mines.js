import { blast } from "../blast.js";
import { addShot } from "../shots.js";
import { isDue } from "./timer.js";

/** Leaves a key behind that lives for its TTL and expires with a bang. */
export const mines = {
  step(run, { data, memory }, dt) {
    if (!isDue(memory, data.interval, dt)) return;
    const { x, y } = run.hero;
    addShot(run, {
      kind: "mine",
      from: "hero",
      x,
      y,
      life: data.ttl,
      walls: false,
      radius: 16,
      data,
      expired,
    });
  },
};

function expired(run, { x, y, data }) {
  run.events.push({ type: "explode", x, y, radius: data.radius, kind: "mine" });
  blast(run, { x, y, radius: data.radius, damage: data.damage, push: 320, kind: "mine" });
}
