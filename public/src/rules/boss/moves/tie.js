import { choosePosts, tieKnots } from "../knots.js";
import { announced, tellMove } from "./carry.js";

/** Ties itself anew; to which posts is shown. It hurts nobody. */
export const tie = [
  {
    name: "tell",
    length: (fight) => announced(fight, fight.boss.row.tie.tell),
    enter(fight) {
      const { dungeon, boss } = fight;
      boss.move.places = choosePosts(dungeon, boss);
      tellMove(fight);
    },
  },
  {
    name: "act",
    length: ({ boss }) => boss.row.tie.rest,
    enter({ dungeon, boss, emit }) {
      tieKnots(dungeon, boss, boss.move.places);
      emit({ type: "tied", x: boss.x, y: boss.y, points: boss.move.places });
    },
  },
];
