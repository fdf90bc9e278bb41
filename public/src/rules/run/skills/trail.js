import { addShot } from "../shots.js";

const INTERVAL = 0.05;
const LIFE = 0.7;

/** A dodge leaves a trail behind that burns who walks into it. */
export const trail = {
  step(run, { data, memory }, dt) {
    if (!run.hero.dodge) return;
    memory.left = (memory.left ?? 0) - dt;
    if (memory.left > 0) return;
    memory.left = INTERVAL;
    const { x, y, dodge } = run.hero;
    const angle = Math.atan2(dodge.y, dodge.x);
    const spot = { x, y, angle, radius: data.width, life: LIFE, walls: false };
    addShot(run, {
      kind: "trail",
      from: "hero",
      ...spot,
      damage: data.damage,
      pierce: Number.POSITIVE_INFINITY,
    });
  },
};
