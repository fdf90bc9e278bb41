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

/**
 * Falls apart: nothing of it hurts any more, what it held is let go, and then it is gone.
 * @param {(fight: import("../types.js").Fight) => void} letGo
 * @returns {import("../moves.js").Stage[]}
 */
export const fallAfter = (letGo) => [
  {
    name: "act",
    length: ({ boss }) => boss.row.fall,
    enter(fight) {
      const { dungeon, boss, emit } = fight;
      letGo(fight);
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
