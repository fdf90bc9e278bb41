const TOO_NEAR = 1.25;

/**
 * What the boss does next, or null while it walks on: it hoards when it is time to, slams who stands close, and else
 * takes its phase's moves in turn.
 * @param {import("./types.js").Fight} fight
 * @returns {import("./types.js").BossMove["name"] | null}
 */
export function chooseMove({ dungeon, boss, dt }) {
  if (boss.move.name !== "walk") return null;
  boss.pause -= dt;
  if (boss.pause > 0) return null;
  const phase = boss.row.phases[boss.phase - 1];
  if (boss.heaps.length === 0 && boss.hoardIn <= 0) return "pile";
  const distance = Math.hypot(dungeon.hero.x - boss.x, dungeon.hero.y - boss.y);
  const move = phase.moves[boss.turn % phase.moves.length];
  if (distance < boss.row.slam.near && boss.last !== "slam") return "slam";
  if (move === "slam" && distance > boss.row.slam.radius * TOO_NEAR) return null;
  boss.turn += 1;
  return move;
}
