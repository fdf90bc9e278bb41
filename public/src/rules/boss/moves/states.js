import { letGoOfAll } from "../heaps.js";

/** Roars as a phase begins: the phase's rules are announced, and nothing hurts meanwhile. */
export const roar = [
  {
    name: "act",
    length: ({ boss }) => boss.row.roar,
    enter({ boss, emit }) {
      emit({ type: "bossPhase", x: boss.x, y: boss.y, phase: boss.phase });
    },
  },
];

/** Sees stars. */
export const stun = [{ name: "rest", length: ({ boss }) => boss.stunFor }];

/** Falls apart: nothing of it hurts any more, all that it kept is let go, and then it is gone. */
export const fall = [
  {
    name: "act",
    length: ({ boss }) => boss.row.fall,
    enter(fight) {
      const { dungeon, boss, emit } = fight;
      letGoOfAll(fight);
      boss.shielded = false;
      dungeon.shots = dungeon.shots.filter(({ from }) => from !== "foe");
      emit({ type: "bossFall", x: boss.x, y: boss.y });
    },
    step({ boss, emit }) {
      if (boss.move.time < boss.move.length || boss.state === "defeated") return;
      boss.body.hp = 0;
      boss.state = "defeated";
      emit({ type: "bossEnd", x: boss.x, y: boss.y });
    },
  },
];
