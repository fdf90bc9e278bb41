const TOO_NEAR = 1.25;

/**
 * The move whose turn it is, or null while the boss walks on.
 * @param {import("./types.js").Fight} fight
 * @param {object} [how]
 * @param {(fight: import("./types.js").Fight) => string | null} [how.first] What goes before the phase's moves.
 * @param {(move: string, fight: import("./types.js").Fight) => boolean} [how.fits] Whether the move makes sense now;
 *   else the boss walks on until it does.
 * @param {string[]} [how.moves] Those to take in turn, if not the phase's.
 * @returns {string | null}
 */
export function chooseMove(fight, { first = () => null, fits = () => true, moves = movesOf(fight) } = {}) {
  const { boss, dt } = fight;
  if (boss.move.name !== "walk") return null;
  boss.pause -= dt;
  if (boss.pause > 0) return null;
  const urgent = first(fight);
  if (urgent) return urgent;
  const move = moves[boss.turn % moves.length];
  if (!fits(move, fight)) return null;
  boss.turn += 1;
  return move;
}

const movesOf = ({ boss }) => boss.row.phases[boss.phase - 1].moves;

/** How far the hero is from the boss. */
export const heroDistance = ({ dungeon: { hero }, boss }) => Math.hypot(hero.x - boss.x, hero.y - boss.y);

/** Who stands close is slammed, but not twice in a row. */
export function slamWhoIsNear(fight) {
  const { boss } = fight;
  return heroDistance(fight) < boss.row.slam.near && boss.last !== "slam" ? "slam" : null;
}

/** A slam makes sense only near the hero. */
export function isInReach(move, fight) {
  return move !== "slam" || heroDistance(fight) <= fight.boss.row.slam.radius * TOO_NEAR;
}
