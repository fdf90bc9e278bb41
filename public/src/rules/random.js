/**
 * @typedef {object} Random
 * @property {() => number} next From 0 up to, not including, 1.
 * @property {(low: number, high: number) => number} range
 * @property {(chance: number) => boolean} chance
 * @property {<T>(items: T[], weightOf: (item: T) => number) => T | undefined} weighted
 */

/**
 * A seeded generator (mulberry32): the same seed gives the same numbers on every machine.
 * @param {number} seed
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    range: (low, high) => low + (high - low) * next(),
    chance: (chance) => next() < chance,
    weighted: (items, weightOf) => pickWeighted(items, weightOf, next),
  };
}

function pickWeighted(items, weightOf, next) {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  let left = next() * total;
  for (const item of items) {
    left -= weightOf(item);
    if (left < 0) return item;
  }
  return items.findLast((item) => weightOf(item) > 0);
}
