const HIGHEST = Number.MAX_SAFE_INTEGER;
const STREAK_STEP = 10;
const STREAK_STEPS = 10;

/**
 * Sums points to a score that a leaderboard accepts: whole, not negative, never above 2^53 - 1.
 * @param {number} score
 * @param {number} points
 */
export function addScore(score, points) {
  const sum = Math.floor(score + points);
  return Number.isNaN(sum) ? score : Math.min(HIGHEST, Math.max(0, sum));
}

/**
 * What a streak of kills multiplies points by: a tenth more for each ten kills, up to double.
 * @param {number} streak
 */
export function streakFactor(streak) {
  return 1 + Math.min(STREAK_STEPS, Math.floor(streak / STREAK_STEP)) / 10;
}

/**
 * What a fallen foe is worth: its row's points, more for an elite, in a later wave and within a streak.
 * @param {{score: number}} row
 * @param {{elite?: boolean, wave?: number, streak?: number}} circumstances
 */
export function killPoints(row, { elite = false, wave = 0, streak = 0 } = {}) {
  return Math.round(row.score * (elite ? 10 : 1) * (1 + wave / 10) * streakFactor(streak));
}
