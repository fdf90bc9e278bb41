import { strike } from "../combat.js";
import { addShot } from "../shots.js";

const RADIUS = 20;
const found = [];

/** Small copies of the hero circle around and strike what they pass; each foe at most once in `pause` seconds. */
export const replica = {
  step(run, { data, memory }, dt) {
    memory.copies ??= [];
    memory.angle = (memory.angle ?? 0) + data.spin * dt;
    while (memory.copies.length < data.count) memory.copies.push(addCopy(run));
    memory.copies.forEach((copy, index) => {
      place(run, copy, memory.angle + (index / data.count) * 2 * Math.PI, data.orbit);
      slash(run, copy, data);
    });
  },
};

function addCopy(run) {
  const { x, y } = run.hero;
  const endless = { life: Number.POSITIVE_INFINITY, walls: false };
  return addShot(run, { kind: "replica", from: "hero", x, y, radius: RADIUS, ...endless, next: new Map() });
}

function place(run, copy, angle, orbit) {
  copy.angle = angle;
  copy.x = run.hero.x + Math.cos(angle) * orbit;
  copy.y = run.hero.y + Math.sin(angle) * orbit;
}

function slash(run, copy, { damage, pause }) {
  for (const foe of run.grid.near(copy.x, copy.y, RADIUS, found)) {
    if (foe.hp <= 0 || (copy.next.get(foe.id) ?? 0) > run.time) continue;
    copy.next.set(foe.id, run.time + pause);
    strike(run, foe, { damage, angle: copy.angle, push: 160, kind: "replica" });
  }
  if (copy.next.size > 200) forgetPast(copy.next, run.time);
}

function forgetPast(next, time) {
  for (const [id, moment] of next) if (moment <= time) next.delete(id);
}
