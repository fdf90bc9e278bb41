import { chooseMove, isInReach, slamWhoIsNear } from "./choice.js";
import { act, createFighter, isOutOfFight, stepPhase } from "./fighter.js";
import { choosePosts, cutAll, stepKnots, tieKnots } from "./knots.js";
import { charge } from "./moves/charge.js";
import { lash } from "./moves/lash.js";
import { prowl } from "./moves/prowl.js";
import { slam } from "./moves/slam.js";
import { fallAfter, roar, stun } from "./moves/states.js";
import { tie } from "./moves/tie.js";
import { web } from "./moves/web.js";
import { startMove } from "./moves.js";

const fall = fallAfter(cutAll);
const moves = { walk: prowl, slam, charge, lash, web, tie, roar, stun, fall };

/**
 * @typedef {object} TangleOnly
 * @property {import("./knots.js").Knot[]} knots By score, the lowest first: nothing hurts it while there is one.
 * @property {boolean} tied @property {number} tieIn Seconds until it ties itself anew; they run while it is bare.
 * @property {import("../run/types.js").Point} home What its threads let it walk about.
 * @typedef {import("./types.js").Fighter & TangleOnly} Tangle
 *
 * @typedef {object} TangleRowOnly Its phases have `posts`, which of them it ties itself to, `bare`, its moves without
 *   threads, `tieEvery`, how long it stays so, and `fan` for its lash.
 * @property {{low: string[], high: string[]}} posts Points of the map; to the high ones only a shuriken gets.
 * @property {{radius: number, strands: number, leash: number}} knot
 * @property {{width: number, reach: number, damage: number, tell: number, rest: number}} lash
 * @property {{count: number, radius: number, life: number, drag: number, tell: number, rest: number}} web
 * @property {{tell: number, rest: number}} tie @property {number} bare Seconds that it lies there untied.
 * @typedef {import("./types.js").FighterRow & TangleRowOnly} TangleRow
 */

/**
 * Tangle, who has tied everything to everything, and itself to the posts of its hall.
 * @param {import("../dungeon/types.js").Dungeon} dungeon
 * @param {TangleRow} row
 * @returns {Tangle}
 */
export function createBoss(dungeon, row) {
  const boss = createFighter(dungeon, row, moves, { knots: [], tied: true, tieIn: 0 });
  boss.home = { x: boss.x, y: boss.y };
  tieKnots(dungeon, boss, choosePosts(dungeon, boss));
  return boss;
}

/**
 * Lets Tangle fight on for a step.
 * @param {import("../dungeon/types.js").Dungeon} dungeon
 * @param {import("../run/types.js").Intent} _intent
 * @param {number} dt
 * @param {(event: object) => void} emit
 */
export function stepBoss(dungeon, _intent, dt, emit) {
  const { boss } = dungeon;
  const fight = { dungeon, boss, dt, emit };
  if (boss.move.name !== "fall") {
    stepKnots(fight);
    if (stepPhase(fight)) boss.tieIn = 0;
    if (!boss.tied) boss.tieIn -= dt;
    loosen(fight);
  }
  act(fight, choose(fight));
  boss.body.warded = boss.tied || isOutOfFight(boss);
}

function choose(fight) {
  const { boss } = fight;
  const { moves: tied, bare } = boss.row.phases[boss.phase - 1];
  return chooseMove(fight, { first: tieOrSlam, fits: isInReach, moves: boss.tied ? tied : bare });
}

function tieOrSlam(fight) {
  const { tied, tieIn } = fight.boss;
  return !tied && tieIn <= 0 ? "tie" : slamWhoIsNear(fight);
}

/** With its last knot it falls out of its threads, and lies there for a while. */
function loosen(fight) {
  const { boss, emit } = fight;
  const tied = boss.knots.length > 0;
  if (tied === boss.tied) return;
  boss.tied = tied;
  if (tied) return;
  emit({ type: "untied", x: boss.x, y: boss.y });
  boss.tieIn = boss.row.phases[boss.phase - 1].tieEvery;
  boss.stunFor = boss.row.bare;
  startMove(fight, "stun");
}
