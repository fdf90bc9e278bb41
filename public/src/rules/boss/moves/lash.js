import { hurtHero } from "../../run/health.js";
import { aimAtHero, announced } from "./carry.js";

const STROKE = 0.28;

/** Draws threads tight across the hall, along the lanes that were shown. */
export const lash = [
  {
    name: "tell",
    length: (fight) => announced(fight, fight.boss.row.lash.tell),
    enter: aimAtHero,
  },
  {
    name: "act",
    length: () => STROKE,
    enter({ dungeon, boss, emit }) {
      const { damage, reach } = boss.row.lash;
      emit({ type: "lash", x: boss.x, y: boss.y, angles: lanesOf(boss), radius: reach });
      if (lanesOf(boss).some((angle) => isInLane(boss, angle, dungeon.hero))) hurtHero(dungeon, damage, boss);
    },
  },
  { name: "rest", length: ({ boss }) => boss.row.lash.rest },
];

/**
 * The directions of the lanes.
 * @param {import("../tangle.js").Tangle} boss
 */
export function lanesOf({ move, row, phase }) {
  const { count, spread } = row.phases[phase - 1].fan;
  return Array.from({ length: count }, (_, index) => move.angle + (index - (count - 1) / 2) * spread);
}

function isInLane({ x, y, row }, angle, hero) {
  const { width, reach } = row.lash;
  const [dx, dy] = [hero.x - x, hero.y - y];
  const along = dx * Math.cos(angle) + dy * Math.sin(angle);
  const aside = Math.abs(dy * Math.cos(angle) - dx * Math.sin(angle));
  return along > 0 && along < reach && aside < width / 2 + hero.radius * 0.5;
}
