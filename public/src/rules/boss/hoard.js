import { chooseMove, isInReach, slamWhoIsNear } from "./choice.js";
import { act, createFighter, isOutOfFight, stepPhase } from "./fighter.js";
import { addHeap, letGoOfAll, placeOf, stepHeaps } from "./heaps.js";
import { charge } from "./moves/charge.js";
import { letters } from "./moves/letters.js";
import { pile } from "./moves/pile.js";
import { slam } from "./moves/slam.js";
import { fallAfter, roar, stun } from "./moves/states.js";
import { walk } from "./moves/walk.js";
import { startMove } from "./moves.js";

/** What it has had from the beginning has lain there for long. */
const AGES = 600;

/** As it falls apart, all that it kept is let go. */
const fall = fallAfter((fight) => {
  letGoOfAll(fight);
  fight.boss.shielded = false;
});

const moves = { walk, slam, charge, letters, pile, roar, stun, fall };

/** @typedef {import("./types.js").Hoard} Hoard */

/**
 * The Hoard, waiting in its hall among its heaps.
 * @param {import("../dungeon/types.js").Dungeon} dungeon
 * @param {import("./types.js").HoardRow} row
 * @returns {Hoard}
 */
export function createBoss(dungeon, row) {
  const boss = createFighter(dungeon, row, moves, { heaps: [], shielded: false, hoardIn: 0, expired: 0 });
  for (const spot of row.heap.spots.slice(0, row.phases[0].heaps))
    addHeap(dungeon, boss, placeOf(boss.hall, spot), AGES);
  guard(boss);
  return boss;
}

/**
 * Lets the Hoard fight on for a step.
 * @param {import("../dungeon/types.js").Dungeon} dungeon
 * @param {import("../run/types.js").Intent} _intent
 * @param {number} dt
 * @param {(event: import("./types.js").BossEvent) => void} emit
 */
export function stepBoss(dungeon, _intent, dt, emit) {
  const { boss } = dungeon;
  const fight = { dungeon, boss, dt, emit };
  if (boss.move.name !== "fall") {
    stepHeaps(fight);
    if (stepPhase(fight)) boss.hoardIn = 0;
    shieldAnew(fight);
  }
  act(fight, chooseMove(fight, { first: hoardOrSlam, fits: isInReach }));
  guard(boss);
}

/** It hoards when it is time to. */
function hoardOrSlam(fight) {
  const { heaps, hoardIn } = fight.boss;
  return heaps.length === 0 && hoardIn <= 0 ? "pile" : slamWhoIsNear(fight);
}

/** Its shield lasts as long as its heaps; without them it stands there bare, and stunned at first. */
function shieldAnew(fight) {
  const { boss, emit } = fight;
  const shielded = boss.heaps.length > 0;
  if (shielded === boss.shielded) return;
  boss.shielded = shielded;
  emit({ type: shielded ? "shieldUp" : "shieldDown", x: boss.x, y: boss.y });
  if (shielded) return;
  boss.hoardIn = boss.row.phases[boss.phase - 1].hoardEvery;
  boss.stunFor = boss.row.bare;
  startMove(fight, "stun");
}

function guard(boss) {
  boss.shielded ||= boss.state === "waiting" && boss.heaps.length > 0;
  boss.body.warded = boss.shielded || isOutOfFight(boss);
}
