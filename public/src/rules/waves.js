/**
 * @typedef {object} WaveRow
 * @property {string} name @property {string} subtitle
 * @property {number} duration Seconds.
 * @property {number} rate Foes a second. @property {number} crowd How many may live at once.
 * @property {Record<string, number>} mix Weights by kind.
 * @property {string} [boss] The kind of the boss that comes with it; the wave lasts until it has fallen, and then its
 *   `duration`.
 */

/**
 * Which wave a moment of game time belongs to. After the last row the rows from `arena.again` on come round for ever.
 * @param {{waves: WaveRow[], again: number}} arena
 * @param {number} time
 * @returns {{index: number, row: WaveRow, round: number, next: number}} `next`: seconds until the next wave.
 */
export function waveAt({ waves, again }, time) {
  const whole = durationOf(waves);
  const loop = durationOf(waves.slice(again));
  const round = time < whole ? 0 : 1 + Math.floor((time - whole) / loop);
  let left = round === 0 ? time : (time - whole) % loop;
  let place = round === 0 ? 0 : again;
  while (left >= waves[place].duration) {
    left -= waves[place].duration;
    place += 1;
  }
  const index = round === 0 ? place : waves.length + (round - 1) * (waves.length - again) + place - again;
  return { index, row: waves[place], round, next: waves[place].duration - left };
}

/**
 * How much harder everything is by then: it never stops growing, and grows faster as time goes on.
 * @param {number} time
 */
export function threatAt(time) {
  const minutes = time / 60;
  return {
    hp: 1 + 0.16 * minutes + 0.045 * minutes ** 2,
    damage: 1 + 0.32 * minutes + 0.035 * minutes ** 2,
    speed: 1 + Math.min(0.9, 0.04 * minutes),
  };
}

/**
 * How many elites are due between two moments of game time.
 * @param {number} interval
 * @param {number} before
 * @param {number} after
 */
export function elitesDue(interval, before, after) {
  return Math.floor(after / interval) - Math.floor(before / interval);
}

function durationOf(waves) {
  return waves.reduce((sum, wave) => sum + wave.duration, 0);
}
