import { announced, tellMove } from "../moves/carry.js";
import { phaseOf, shut as shutGate } from "./gates.js";

/** Reaches for the gate that has been open for longest, which is shown, and shuts it. It hurts nobody. */
export const shut = [
  {
    name: "tell",
    length: (fight) => announced(fight, fight.boss.row.shut.tell),
    enter(fight) {
      const { boss } = fight;
      const open = boss.gates.filter((gate) => gate.open);
      boss.move.places = open.toSorted((one, other) => other.since - one.since).slice(0, 1);
      tellMove(fight);
    },
  },
  {
    name: "act",
    length: ({ boss }) => boss.row.shut.rest,
    enter(fight) {
      const { boss } = fight;
      for (const gate of boss.move.places) shutGate(fight, gate);
      boss.shutIn = phaseOf(boss).shutEvery;
    },
  },
];

/** Gets its breath back: shows for a moment that it will, then shuts all gates at once and is closed again. */
export const reseal = [
  {
    name: "tell",
    length: (fight) => announced(fight, fight.boss.row.reseal.tell),
    enter(fight) {
      fight.boss.move.places = fight.boss.gates;
      tellMove(fight);
    },
  },
  {
    name: "act",
    length: ({ boss }) => boss.row.reseal.rest,
    enter: sealAll,
  },
];

/** Shuts all gates; everything must pass through the neck again. */
export function sealAll(fight) {
  const { boss, emit } = fight;
  for (const gate of boss.gates) shutGate(fight, gate);
  boss.shutIn = phaseOf(boss).shutEvery;
  if (boss.shielded) return;
  boss.shielded = true;
  emit({ type: "shieldUp", x: boss.x, y: boss.y });
}
