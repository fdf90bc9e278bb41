import { blast } from "../blast.js";

const GRACE = 2;
const BLAST = { radius: 220, damage: 20, push: 700, kind: "snapshot" };

/** When the hero would fall, the last snapshot is loaded instead, as often as the rank has snapshots in a run. */
export const snapshot = {
  dying(run, { data, memory }) {
    memory.loaded ??= 0;
    if (memory.loaded >= data.loads) return;
    memory.loaded += 1;
    const { hero } = run;
    hero.hp = hero.maxHp * data.restores;
    hero.invulnerable = GRACE;
    run.events.push({ type: "heal", x: hero.x, y: hero.y, damage: Math.round(hero.hp), kind: "snapshot" });
    run.events.push({ type: "pulse", x: hero.x, y: hero.y, radius: BLAST.radius, kind: BLAST.kind });
    blast(run, { x: hero.x, y: hero.y, ...BLAST });
  },
};
