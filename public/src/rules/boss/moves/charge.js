import { hurtHero } from "../../run/health.js";
import { announced, carry, tellMove } from "./carry.js";

const STRIDE = 12;
const BLOCKED = 0.35;
/** Walls that it only grazes at the start do not stop it. */
const RUN_UP = 0.12;

/**
 * Aims, holds its aim for a moment, and runs until a wall stops it, which stuns it. The line that is shown is the way
 * that it takes.
 */
export const charge = [
  {
    name: "tell",
    length: (fight) => announced(fight, fight.boss.row.charge.tell),
    enter(fight) {
      aim(fight);
      tellMove(fight);
    },
    step(fight) {
      const { move, row } = fight.boss;
      const left = move.length - move.time;
      if (left > row.charge.lock) aim(fight);
      else move.locked = true;
    },
  },
  {
    name: "act",
    length: ({ boss }) => boss.row.charge.longest,
    enter({ boss, emit }) {
      emit({ type: "bossCharge", x: boss.x, y: boss.y, angle: boss.move.angle });
    },
    step: run,
  },
];

function aim({ dungeon, boss }) {
  const { hero } = dungeon;
  boss.move.angle = Math.atan2(hero.y - boss.y, hero.x - boss.x);
  boss.move.reach = wayToWall(dungeon, boss, boss.move.angle);
}

/** How far its middle gets until its body meets something. */
function wayToWall({ field }, { x, y, body, row }, angle) {
  const most = row.charge.speed * row.charge.longest;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  let way = 0;
  while (way < most && field.fits(x + dx * (way + STRIDE), y + dy * (way + STRIDE), body.radius * 0.8))
    way += STRIDE;
  return way;
}

function run({ dungeon, boss, dt, emit }) {
  const { move, row, body } = boss;
  const way = row.charge.speed * dt;
  const come = carry(dungeon, boss, Math.cos(move.angle) * way, Math.sin(move.angle) * way);
  const { hero } = dungeon;
  const reach = body.radius * 0.9 + hero.radius * 0.6;
  if (!move.hit && Math.hypot(hero.x - boss.x, hero.y - boss.y) < reach)
    move.hit = hurtHero(dungeon, row.charge.damage, boss);
  if (move.time < RUN_UP || come > way * BLOCKED) return;
  emit({ type: "crash", x: boss.x, y: boss.y, angle: move.angle });
  boss.stunFor = row.charge.stun;
  move.next = "stun";
  move.time = move.length;
}
