const waypoint = { x: 0, y: 0 };

/**
 * Wants to walk to the hero, round whatever stands between.
 * @param {import("../types.js").Run} run
 * @param {import("../types.js").Foe} foe
 * @param {number} speed
 */
export function walkToHero(run, foe, speed) {
  const goal = run.flow.next(foe.x, foe.y, waypoint) ? waypoint : run.hero;
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

/** How far the hero is from a foe, middle to middle. */
export function heroDistance(run, foe) {
  return Math.hypot(run.hero.x - foe.x, run.hero.y - foe.y);
}

/** The angle from a foe to the hero. */
export function heroAngle(run, foe) {
  return Math.atan2(run.hero.y - foe.y, run.hero.x - foe.x);
}

/** Whether the moment of a foe's mood is over. */
export function isOver(foe) {
  return foe.moodTime <= 0;
}

/** Whether nothing stands between a foe and the hero. */
export function inSight(run, foe) {
  return !run.flow.next(foe.x, foe.y, waypoint);
}
