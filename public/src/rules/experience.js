/**
 * How much experience leads from this level to the next: quick at first, steeper later, without end.
 * @param {number} level
 */
export function expToNext(level) {
  return Math.round(4 + 3 * (level - 1) + 0.4 * (level - 1) ** 2);
}

/**
 * What becomes of a level when experience is added; what a level leaves over counts towards the next one.
 * @param {{level: number, exp: number}} progress
 * @param {number} amount
 * @returns {{level: number, exp: number, gained: number}} `gained`: levels reached at once.
 */
export function gainExp({ level, exp }, amount) {
  const progress = { level, exp: exp + amount, gained: 0 };
  while (progress.exp >= expToNext(progress.level)) {
    progress.exp -= expToNext(progress.level);
    progress.level += 1;
    progress.gained += 1;
  }
  return progress;
}
