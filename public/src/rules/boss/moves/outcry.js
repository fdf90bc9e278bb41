import { dropCopies, trueCopy } from "../copies.js";
import { announced, tellMove } from "./carry.js";
import { burstAt } from "./claims.js";

/** Nobody answered: all copies fill their lungs, shout at once, and are one again. */
export const outcry = [
  {
    name: "tell",
    length: (fight) => announced(fight, fight.boss.row.outcry.tell),
    enter(fight) {
      const { boss } = fight;
      boss.move.radius = boss.row.outcry.radius;
      boss.move.places = boss.copies.map(({ x, y }) => ({ x, y }));
      tellMove(fight);
    },
  },
  {
    name: "act",
    length: () => 0.3,
    enter(fight) {
      const { boss } = fight;
      const { x, y } = trueCopy(boss) ?? boss;
      burstAt(fight, boss.row.outcry);
      dropCopies(fight);
      Object.assign(boss, { x, y });
    },
  },
];
