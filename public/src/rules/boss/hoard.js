import { addFoe } from "../run/foes.js";
import { chooseMove } from "./choice.js";
import { addHeap, placeOf, stepHeaps } from "./heaps.js";
import { startMove, stepMove } from "./moves.js";

const AS_IT_IS = { hp: 1, damage: 1, speed: 1 };
const LOOK_SPEED = 6;
/** What it has had from the beginning has lain there for long. */
const AGES = 600;

/** @typedef {import("./types.js").Hoard} Hoard */

/**
 * The Hoard, waiting in its hall among its heaps.
 * @param {import("../dungeon/types.js").Dungeon} dungeon
 * @param {import("./types.js").HoardRow} row
 * @returns {Hoard}
 */
export function createBoss(dungeon, row) {
  const hall = dungeon.rooms.find(({ name }) => name === row.hall).box;
  const { x, y } = dungeon.points[row.point];
  const { name, title, hp } = row;
  const boss = { state: "waiting", name, title, hp, maxHp: hp, phase: 1, x, y, row, hall };
  Object.assign(boss, { heaps: [], shielded: false, hoardIn: 0, pause: 1, turn: 0 });
  Object.assign(boss, { stunFor: 0, expired: 0, last: null });
  Object.assign(boss, { facing: 1, lookX: 0, lookY: 1 });
  dungeon.arena = { ...dungeon.arena, foes: { ...dungeon.arena.foes, [row.kind]: row.body } };
  boss.body = addFoe(dungeon, row.kind, { x, y }, AS_IT_IS);
  boss.body.memory.boss = boss;
  startMove({ dungeon, boss, dt: 0, emit() {} }, "walk");
  for (const spot of row.heap.spots.slice(0, row.phases[0].heaps))
    addHeap(dungeon, boss, placeOf(hall, spot), AGES);
  guard(boss);
  return boss;
}

/**
 * Lets the Hoard fight on for a step.
 * @param {import("../dungeon/types.js").Dungeon} dungeon
 * @param {import("../run/types.js").Intent} _intent
 * @param {number} dt
 * @param {(event: import("./types.js").BossEvent) => void} emit
 */
export function stepBoss(dungeon, _intent, dt, emit) {
  const { boss } = dungeon;
  const fight = { dungeon, boss, dt, emit };
  if (boss.move.name !== "fall") {
    stepHeaps(fight);
    stepPhase(fight);
    shieldAnew(fight);
  }
  const chosen = chooseMove(fight);
  if (chosen) {
    boss.last = chosen;
    startMove(fight, chosen);
  }
  stepMove(fight);
  look(dungeon, boss, dt);
  Object.assign(boss.body, { x: boss.x, y: boss.y, kx: 0, ky: 0 });
  guard(boss);
}

function stepPhase(fight) {
  const { boss } = fight;
  if (boss.hp <= 0) return startMove(fight, "fall");
  const { phases } = boss.row;
  const reached = phases.findLastIndex(({ from }) => boss.hp <= from * boss.maxHp) + 1;
  if (reached <= boss.phase) return;
  Object.assign(boss, { phase: reached, turn: 0, hoardIn: 0 });
  startMove(fight, "roar");
}

/** Its shield lasts as long as its heaps; without them it stands there bare, and stunned at first. */
function shieldAnew(fight) {
  const { boss, emit } = fight;
  const shielded = boss.heaps.length > 0;
  if (shielded === boss.shielded) return;
  boss.shielded = shielded;
  emit({ type: shielded ? "shieldUp" : "shieldDown", x: boss.x, y: boss.y });
  if (shielded) return;
  boss.hoardIn = boss.row.phases[boss.phase - 1].hoardEvery;
  boss.stunFor = boss.row.bare;
  startMove(fight, "stun");
}

function guard(boss) {
  boss.shielded ||= boss.state === "waiting" && boss.heaps.length > 0;
  boss.body.warded =
    boss.shielded || boss.state !== "fighting" || boss.move.name === "roar" || boss.move.name === "fall";
}

function look({ hero }, boss, dt) {
  const dx = hero.x - boss.x;
  const dy = hero.y - boss.y;
  const distance = Math.max(1, Math.hypot(dx, dy));
  const share = Math.min(1, LOOK_SPEED * dt);
  boss.lookX += (dx / distance - boss.lookX) * share;
  boss.lookY += (dy / distance - boss.lookY) * share;
  if (Math.abs(dx) > 30 && boss.move.name !== "charge") boss.facing = dx < 0 ? -1 : 1;
}
