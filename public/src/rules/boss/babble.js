import { chooseMove } from "./choice.js";
import { dropCopies, trueCopy } from "./copies.js";
import { act, createFighter, isOutOfFight, stepPhase } from "./fighter.js";
import { ask } from "./moves/ask.js";
import { claims } from "./moves/claims.js";
import { letters } from "./moves/letters.js";
import { outcry } from "./moves/outcry.js";
import { fallAfter, roar, stun } from "./moves/states.js";
import { walk } from "./moves/walk.js";

const fall = fallAfter(dropCopies);
const moves = { walk, letters, claims, ask, outcry, stun, roar, fall };

/**
 * The Babble, who answers everything: as long as it is not known what it means, nothing hurts it. It asks, splits into
 * confident copies, and one of them shows what is nearest in meaning to what was asked: struck, that one stands exposed.
 * @param {import("../dungeon/types.js").Dungeon} dungeon
 * @param {import("./types.js").FighterRow} row
 */
export function createBoss(dungeon, row) {
  return createFighter(dungeon, row, moves, { copies: [], question: null, asked: -1 });
}

/**
 * Lets the Babble fight on for a step.
 * @param {import("../dungeon/types.js").Dungeon} dungeon
 * @param {import("../run/types.js").Intent} _intent
 * @param {number} dt
 * @param {(event: import("./types.js").BossEvent) => void} emit
 */
export function stepBoss(dungeon, _intent, dt, emit) {
  const { boss } = dungeon;
  const fight = { dungeon, boss, dt, emit };
  if (boss.move.name !== "fall" && stepPhase(fight)) dropCopies(fight);
  act(fight, chooseMove(fight));
  // Whatever looks for foes by itself finds the true one.
  const { x, y } = trueCopy(boss) ?? boss;
  Object.assign(boss.body, { x, y, warded: !isExposed(boss) });
}

/** Whether it stands there, found out. */
export const isExposed = (boss) => boss.move.name === "stun" && !isOutOfFight(boss);
