const body = { x: 0, y: 0, radius: 0 };

/**
 * Moves the boss along walls.
 * @param {import("../types.js").Dungeon} dungeon
 * @param {import("../types.js").Fighter} boss
 * @param {number} dx
 * @param {number} dy
 * @returns {number} How far it came.
 */
export function carry({ field }, boss, dx, dy) {
  Object.assign(body, { x: boss.x, y: boss.y, radius: boss.body.radius });
  field.move(body, dx, dy);
  const way = Math.hypot(body.x - boss.x, body.y - boss.y);
  boss.x = body.x;
  boss.y = body.y;
  return way;
}

/** How long a stage that announces is in the boss' phase. */
export function announced({ boss }, seconds) {
  return seconds / boss.row.phases[boss.phase - 1].haste;
}

/** Announces a move at where the hero is now, and does not follow them. */
export function aimAtHero(fight) {
  const { dungeon, boss } = fight;
  boss.move.angle = Math.atan2(dungeon.hero.y - boss.y, dungeon.hero.x - boss.x);
  boss.move.locked = true;
  tellMove(fight);
}

/** Tells that a move is announced from now on. */
export function tellMove({ boss, emit }) {
  const { name: kind, angle, radius } = boss.move;
  emit({ type: "bossTell", x: boss.x, y: boss.y, kind, angle, radius });
}
