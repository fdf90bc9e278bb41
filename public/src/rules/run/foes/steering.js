const waypoint = { x: 0, y: 0 };

/** Whom a foe is after: the hero, or a friend of the hero's. */
const quarryOf = (run, foe) => foe.quarry ?? run.hero;

const flowOf = (run, foe) => (foe.quarry ?? run).flow;

/**
 * Wants to walk to whom it is after, round whatever stands between.
 * @param {import("../types.js").Run} run
 * @param {import("../types.js").Foe} foe
 * @param {number} speed
 */
export function walkToQuarry(run, foe, speed) {
  const goal = flowOf(run, foe).next(foe.x, foe.y, waypoint) ? waypoint : quarryOf(run, foe);
  head(foe, goal.x - foe.x, goal.y - foe.y, speed);
}

/**
 * Wants to move along (dx, dy) at a speed.
 * @param {import("../types.js").Foe} foe
 * @param {number} dx
 * @param {number} dy
 * @param {number} speed
 */
export function head(foe, dx, dy, speed) {
  const length = Math.hypot(dx, dy);
  foe.wx = length > 0 ? (dx / length) * speed : 0;
  foe.wy = length > 0 ? (dy / length) * speed : 0;
}

/** How far a foe is from whom it is after, middle to middle. */
export function quarryDistance(run, foe) {
  const { x, y } = quarryOf(run, foe);
  return Math.hypot(x - foe.x, y - foe.y);
}

/** The angle from a foe to whom it is after. */
export function quarryAngle(run, foe) {
  const { x, y } = quarryOf(run, foe);
  return Math.atan2(y - foe.y, x - foe.x);
}

/** Whether the moment of a foe's mood is over. */
export function isOver(foe) {
  return foe.moodTime <= 0;
}

/** Whether nothing stands between a foe and whom it is after. */
export function inSight(run, foe) {
  return !flowOf(run, foe).next(foe.x, foe.y, waypoint);
}
