import { addHeap, chooseSpots } from "../heaps.js";
import { announced, tellMove } from "./carry.js";

/** Throws new heaps up; where they will fall is shown. They hurt nobody. */
export const pile = [
  {
    name: "tell",
    length: (fight) => announced(fight, fight.boss.row.pile.tell),
    enter(fight) {
      const { boss } = fight;
      boss.move.places = chooseSpots(fight, boss.row.phases[boss.phase - 1].heaps);
      tellMove(fight);
    },
  },
  {
    name: "act",
    length: ({ boss }) => boss.row.pile.rest,
    enter({ dungeon, boss, emit }) {
      for (const place of boss.move.places) {
        const heap = addHeap(dungeon, boss, place);
        emit({ type: "heapFall", x: heap.x, y: heap.y, heap });
      }
    },
  },
];
