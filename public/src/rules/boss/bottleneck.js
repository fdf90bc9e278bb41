import { flood } from "./bottleneck/flood.js";
import { addGates, lanesOf, openAll, openGates, phaseOf } from "./bottleneck/gates.js";
import { gush } from "./bottleneck/gush.js";
import { reseal, sealAll, shut } from "./bottleneck/shutting.js";
import { spit } from "./bottleneck/spit.js";
import { chooseMove, slamWhoIsNear } from "./choice.js";
import { act, createFighter, isOutOfFight, stepPhase } from "./fighter.js";
import { slam } from "./moves/slam.js";
import { fallAfter, roar, stun } from "./moves/states.js";
import { startMove } from "./moves.js";

/** It never leaves its place: between two moves it only waits. */
const walk = [{ name: "act", length: () => Number.POSITIVE_INFINITY }];

const fall = fallAfter((fight) => {
  openAll(fight);
  fight.boss.shielded = false;
});

const moves = { walk, slam, gush, spit, flood, shut, reseal, roar, stun, fall };

/** @typedef {import("./bottleneck/types.js").Bottleneck} Bottleneck */

/**
 * The Bottleneck, waiting in its hall with all side channels shut.
 * @param {import("../dungeon/types.js").Dungeon} dungeon
 * @param {import("./bottleneck/types.js").BottleneckRow} row
 * @returns {Bottleneck}
 */
export function createBoss(dungeon, row) {
  const boss = createFighter(dungeon, row, moves, { shielded: true, shutIn: 0, served: 0 });
  boss.lanes = lanesOf(dungeon.map, boss.hall);
  addGates(dungeon, boss);
  return boss;
}

/**
 * Lets the Bottleneck fight on for a step.
 * @param {import("../dungeon/types.js").Dungeon} dungeon
 * @param {import("../run/types.js").Intent} _intent
 * @param {number} dt
 * @param {(event: import("./types.js").BossEvent) => void} emit
 */
export function stepBoss(dungeon, _intent, dt, emit) {
  const { boss } = dungeon;
  const fight = { dungeon, boss, dt, emit };
  for (const gate of boss.gates) gate.since += dt;
  if (boss.move.name !== "fall") {
    if (stepPhase(fight)) sealAll(fight);
    chokeWhenSplit(fight);
    if (openGates(boss) > 0) boss.shutIn -= dt;
  }
  act(fight, chooseMove(fight, { first: shutOrSlam }));
  boss.body.warded = boss.shielded || isOutOfFight(boss);
}

function shutOrSlam(fight) {
  const { boss } = fight;
  return openGates(boss) > 0 && boss.shutIn <= 0 ? "shut" : slamWhoIsNear(fight);
}

/** With enough side channels open the load is split, and what lived on being the only way has nothing to hold on to. */
function chokeWhenSplit(fight) {
  const { boss, emit } = fight;
  const isBusy = boss.move.name === "fall" || boss.move.name === "roar";
  if (!boss.shielded || isBusy || openGates(boss) < phaseOf(boss).needs) return;
  boss.shielded = false;
  boss.stunFor = boss.row.bare;
  emit({ type: "shieldDown", x: boss.x, y: boss.y });
  startMove(fight, "stun", { next: "reseal" });
}
