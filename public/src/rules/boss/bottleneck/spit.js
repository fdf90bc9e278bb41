import { addShot } from "../../run/shots.js";
import { announced, tellMove } from "../moves/carry.js";

/** Serves its queue: one request after the other, each to where the hero is by then. */
export const spit = [
  {
    name: "tell",
    length: (fight) => announced(fight, fight.boss.row.spit.tell),
    enter(fight) {
      aim(fight);
      tellMove(fight);
    },
    step: aim,
  },
  {
    name: "act",
    length: ({ boss }) => boss.row.spit.count * boss.row.spit.beat,
    enter({ boss }) {
      boss.served = 0;
    },
    step(fight) {
      const { boss } = fight;
      const { beat, count } = boss.row.spit;
      if (boss.served >= count || boss.move.time < boss.served * beat) return;
      boss.served += 1;
      aim(fight);
      serve(fight);
    },
  },
];

function aim({ dungeon: { hero }, boss }) {
  boss.move.angle = Math.atan2(hero.y - boss.y, hero.x - boss.x);
}

function serve({ dungeon, boss, emit }) {
  const { speed, life, damage } = boss.row.spit;
  const { x, y } = boss;
  const { angle } = boss.move;
  addShot(dungeon, { kind: "drop", from: "foe", x, y, angle, speed, life, damage, radius: 15, walls: false });
  emit({ type: "shoot", x, y, kind: "drop", angle });
}
