import { isInside } from "../../floor.js";
import { hurtHero } from "../../run/health.js";
import { announced, tellMove } from "../moves/carry.js";
import { wetLanes } from "./gates.js";

/** Lets the water rise in all lanes that have no open channel; those that will be wet are shown. */
export const flood = [
  {
    name: "tell",
    length: (fight) => announced(fight, fight.boss.row.flood.tell),
    enter(fight) {
      fight.boss.move.places = wetLanes(fight.boss);
      tellMove(fight);
    },
    step({ boss }) {
      const { move, row } = boss;
      if (move.length - move.time > row.flood.lock) move.places = wetLanes(boss);
      else move.locked = true;
    },
  },
  {
    name: "act",
    length: () => 0.55,
    enter({ boss, emit }) {
      emit({ type: "flood", x: boss.x, y: boss.y, lanes: boss.move.places });
    },
    step({ dungeon, boss }) {
      const { move, row } = boss;
      const { hero } = dungeon;
      if (move.hit || !isInside(move.places, hero)) return;
      move.hit = hurtHero(dungeon, row.flood.damage, { x: hero.x, y: boss.y });
    },
  },
  { name: "rest", length: ({ boss }) => boss.row.flood.rest },
];
