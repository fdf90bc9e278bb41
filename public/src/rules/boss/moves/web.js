import { addThread } from "../../run/threads.js";
import { announced, tellMove } from "./carry.js";

const AHEAD = 0.5;
const APART = 130;

/** Throws webs where the hero is going; where they will lie is shown. They slow, and hurt nobody. */
export const web = [
  {
    name: "tell",
    length: (fight) => announced(fight, fight.boss.row.web.tell),
    enter(fight) {
      const { dungeon, boss } = fight;
      boss.move.radius = boss.row.web.radius;
      boss.move.places = placesAround(dungeon, boss.row.web.count);
      tellMove(fight);
    },
  },
  {
    name: "act",
    length: ({ boss }) => boss.row.web.rest,
    enter({ dungeon, boss, emit }) {
      const { radius, life, drag } = boss.row.web;
      for (const { x, y } of boss.move.places) addThread(dungeon, { x, y, radius, life, drag });
      emit({ type: "web", x: boss.x, y: boss.y, points: boss.move.places });
    },
  },
];

/** One where the hero will be, the others around it. */
function placesAround({ hero, field, random }, count) {
  const middle = { x: hero.x + hero.vx * AHEAD, y: hero.y + hero.vy * AHEAD };
  const turn = random.range(0, 2 * Math.PI);
  return Array.from({ length: count }, (_, index) => {
    const angle = turn + (index / Math.max(1, count - 1)) * 2 * Math.PI;
    const far = index === 0 ? 0 : APART;
    const place = { x: middle.x + Math.cos(angle) * far, y: middle.y + Math.sin(angle) * far };
    return field.nearestFree(place.x, place.y, hero.radius);
  });
}
