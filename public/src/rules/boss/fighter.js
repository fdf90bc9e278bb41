/** What all bosses have in common: a body that is struck, moves in turn, phases, and an eye on the hero. */
import { addFoe } from "../run/foes.js";
import { startMove, stepMove } from "./moves.js";

const AS_IT_IS = { hp: 1, damage: 1, speed: 1 };
const LOOK_SPEED = 6;
const ASIDE = 30;

/**
 * A boss that waits at its point.
 * @param {import("../dungeon/types.js").Dungeon} dungeon
 * @param {import("./types.js").FighterRow} row
 * @param {import("./moves.js").Moves} moves
 * @param {object} [more] What only this boss has.
 * @returns {import("./types.js").Fighter}
 */
export function createFighter(dungeon, row, moves, more = {}) {
  const hall = dungeon.rooms.find(({ name }) => name === row.hall).box;
  const { x, y } = dungeon.points[row.point];
  const { name, title, hp } = row;
  const boss = { state: "waiting", name, title, hp, maxHp: hp, phase: 1, x, y, row, hall, moves };
  Object.assign(boss, { pause: 1, turn: 0, stunFor: 0, last: null, facing: 1, lookX: 0, lookY: 1 }, more);
  dungeon.arena = { ...dungeon.arena, foes: { ...dungeon.arena.foes, [row.kind]: row.body } };
  boss.body = addFoe(dungeon, row.kind, { x, y }, AS_IT_IS);
  boss.body.memory.boss = boss;
  boss.body.warded = true;
  startMove({ dungeon, boss, dt: 0, emit() {} }, "walk");
  return boss;
}

/**
 * Begins the end, or the phase that the boss' hp have reached: `phase` in its row, announced by the move `roar`.
 * @param {import("./types.js").Fight} fight
 * @returns {boolean} Whether a phase begins.
 */
export function stepPhase(fight) {
  const { boss } = fight;
  if (boss.hp <= 0) {
    startMove(fight, "fall");
    return false;
  }
  const reached = boss.row.phases.findLastIndex(({ from }) => boss.hp <= from * boss.maxHp) + 1;
  if (reached <= boss.phase) return false;
  Object.assign(boss, { phase: reached, turn: 0 });
  startMove(fight, "roar");
  return true;
}

/**
 * Goes on with the move, or with the one that was chosen.
 * @param {import("./types.js").Fight} fight
 * @param {string | null} chosen
 */
export function act(fight, chosen) {
  const { dungeon, boss } = fight;
  if (chosen) {
    boss.last = chosen;
    startMove(fight, chosen);
  }
  stepMove(fight);
  look(dungeon, boss, fight.dt);
  Object.assign(boss.body, { x: boss.x, y: boss.y, kx: 0, ky: 0 });
}

/** Whether nothing can be done to a boss, whatever protects it: before the fight, while it roars and as it falls. */
export const isOutOfFight = ({ state, move }) =>
  state !== "fighting" || move.name === "roar" || move.name === "fall";

function look({ hero }, boss, dt) {
  const dx = hero.x - boss.x;
  const dy = hero.y - boss.y;
  const distance = Math.max(1, Math.hypot(dx, dy));
  const share = Math.min(1, LOOK_SPEED * dt);
  boss.lookX += (dx / distance - boss.lookX) * share;
  boss.lookY += (dy / distance - boss.lookY) * share;
  if (Math.abs(dx) > ASIDE && boss.move.name !== "charge") boss.facing = dx < 0 ? -1 : 1;
}
