import { nearestFoes } from "../blast.js";
import { addShot } from "../shots.js";
import { isDue } from "./timer.js";

const SPEED = 460;
const RADIUS = 14;
/** How far apart the places are at which a way is looked at for walls. */
const STRIDE = 16;

/** Throws by itself at the nearest foes, and at things that want to be struck by it, one blade each. */
export const shuriken = {
  step(run, { data, memory }, dt) {
    if (!isDue(memory, data.interval, dt)) return;
    const foes = nearestFoes(run, run.hero, data.range).filter(({ warded }) => !warded);
    const goals = [...foes, ...wanting(run, data.range)];
    const distance = ({ x, y }) => Math.hypot(x - run.hero.x, y - run.hero.y);
    goals.sort((one, other) => distance(one) - distance(other));
    for (const goal of goals.slice(0, data.count)) throwAt(run, goal, data);
    // With nobody in range the blade stays in the hand, ready.
    if (goals.length === 0) memory.waited = data.interval;
  },
};

function throwAt(run, goal, { range, damage, pierce }) {
  const { x, y } = run.hero;
  const angle = Math.atan2(goal.y - y, goal.x - x);
  const flight = { speed: SPEED, life: (range * 1.3) / SPEED, radius: RADIUS };
  addShot(run, { kind: "shuriken", from: "hero", x, y, angle, damage, pierce, push: 90, ...flight });
  run.events.push({ type: "shoot", x, y, kind: "shuriken", angle });
}

/** Things in reach that wait for a shuriken, unless a wall is between. */
function wanting({ hero, targets, field }, range) {
  return targets.filter((target) => {
    if (target.wants !== "shuriken" || target.gone) return false;
    const way = Math.hypot(target.x - hero.x, target.y - hero.y);
    return way < range && isClear(field, hero, target, way - target.radius - RADIUS);
  });
}

/** Whether nothing stops a flight towards a thing for so far. */
function isClear(field, { x, y }, goal, far) {
  const angle = Math.atan2(goal.y - y, goal.x - x);
  for (let way = STRIDE; way < far; way += STRIDE)
    if (field.blocks(x + Math.cos(angle) * way, y + Math.sin(angle) * way)) return false;
  return true;
}
