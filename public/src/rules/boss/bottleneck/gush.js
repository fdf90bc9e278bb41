import { hurtHero } from "../../run/health.js";
import { announced, tellMove } from "../moves/carry.js";

const STRIDE = 16;
const LONGEST = 1400;

/** Aims from its mouth, holds its aim for a moment, and lets all that it holds back burst out along the lane shown. */
export const gush = [
  {
    name: "tell",
    length: (fight) => announced(fight, fight.boss.row.gush.tell),
    enter(fight) {
      aim(fight);
      tellMove(fight);
    },
    step(fight) {
      const { move, row } = fight.boss;
      if (move.length - move.time > row.gush.lock) aim(fight);
      else move.locked = true;
    },
  },
  {
    name: "act",
    length: () => 0.4,
    enter({ boss, emit }) {
      const { angle, reach } = boss.move;
      emit({ type: "gush", x: boss.x, y: boss.y, angle, reach, radius: boss.row.gush.width / 2 });
    },
    step({ dungeon, boss }) {
      const { move, row } = boss;
      if (!move.hit && isInLane(boss, dungeon.hero)) move.hit = hurtHero(dungeon, row.gush.damage, boss);
    },
  },
  { name: "rest", length: ({ boss }) => boss.row.gush.rest },
];

function aim({ dungeon: { hero, field }, boss }) {
  const { move, x, y } = boss;
  move.angle = Math.atan2(hero.y - y, hero.x - x);
  move.reach = boss.body.radius;
  const [dx, dy] = [Math.cos(move.angle), Math.sin(move.angle)];
  while (move.reach < LONGEST && isAhead(move.reach, field, x + dx * move.reach, y + dy * move.reach))
    move.reach += STRIDE;
}

/** The boss' own body stands in nobody's way. */
const isAhead = (reach, field, x, y) => reach < 170 || !field.solid(x, y);

function isInLane({ x, y, move, row }, hero) {
  const [c, s] = [Math.cos(move.angle), Math.sin(move.angle)];
  const [dx, dy] = [hero.x - x, hero.y - y];
  const along = dx * c + dy * s;
  return along > 0 && along < move.reach + hero.radius && Math.abs(dy * c - dx * s) < row.gush.width / 2;
}
