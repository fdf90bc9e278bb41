import { addShot } from "../../run/shots.js";
import { aimAtHero, announced } from "./carry.js";

/** Throws letters in a fan, along the lines that were shown. */
export const letters = [
  {
    name: "tell",
    length: (fight) => announced(fight, fight.boss.row.letters.tell),
    enter: aimAtHero,
  },
  {
    name: "act",
    length: () => 0.3,
    enter({ dungeon, boss, emit }) {
      const { speed, life, damage } = boss.row.letters;
      const { x, y } = boss;
      for (const angle of fanOf(boss)) {
        const shot = { kind: "letter", from: "foe", x, y, angle, speed, life, damage, radius: 14 };
        addShot(dungeon, shot);
      }
      emit({ type: "shoot", x, y, kind: "letter", angle: boss.move.angle });
    },
  },
];

/**
 * The directions in which letters are thrown.
 * @param {import("../types.js").Fighter} boss
 */
export function fanOf({ move, row }) {
  const { count, spread } = row.letters;
  return Array.from({ length: count }, (_, index) => move.angle + (index - (count - 1) / 2) * spread);
}
