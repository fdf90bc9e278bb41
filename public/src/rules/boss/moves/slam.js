import { hurtHero } from "../../run/health.js";
import { announced, tellMove } from "./carry.js";

/** Rears up, and strikes the ground all round. The ring that is shown is what will be struck. */
export const slam = [
  {
    name: "tell",
    length: (fight) => announced(fight, fight.boss.row.slam.tell),
    enter(fight) {
      fight.boss.move.radius = fight.boss.row.slam.radius;
      tellMove(fight);
    },
  },
  {
    name: "act",
    length: () => 0.25,
    enter({ dungeon, boss, emit }) {
      const { radius, damage } = boss.row.slam;
      const { hero } = dungeon;
      emit({ type: "slam", x: boss.x, y: boss.y, radius });
      if (Math.hypot(hero.x - boss.x, hero.y - boss.y) < radius) hurtHero(dungeon, damage, boss);
    },
  },
  { name: "rest", length: ({ boss }) => boss.row.slam.rest },
];
