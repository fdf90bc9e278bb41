/**
 * Counts game time in a skill's memory; true once an interval.
 * @param {Record<string, any>} memory
 * @param {number} interval Seconds.
 * @param {number} dt
 */
export function isDue(memory, interval, dt) {
  memory.waited = (memory.waited ?? interval * 0.5) + dt;
  if (memory.waited < interval) return false;
  memory.waited = 0;
  return true;
}
