import { charge } from "./moves/charge.js";
import { letters } from "./moves/letters.js";
import { pile } from "./moves/pile.js";
import { slam } from "./moves/slam.js";
import { fall, roar, stun } from "./moves/states.js";
import { walk } from "./moves/walk.js";

/**
 * A move is a list of stages: `length` in seconds, what happens as one is entered, and in each step of it.
 * @typedef {import("./types.js").Fight} Fight
 * @typedef {{name: string, length: (fight: Fight) => number, enter?: (fight: Fight) => void,
 *   step?: (fight: Fight) => void}} Stage
 * @type {Record<string, Stage[]>}
 */
const moves = { walk, slam, charge, letters, pile, roar, stun, fall };

/**
 * Begins a move; whatever the boss was at is over.
 * @param {Fight} fight
 * @param {keyof typeof moves} name
 * @param {Partial<import("./types.js").BossMove>} [more]
 */
export function startMove(fight, name, more = {}) {
  const blank = { angle: 0, reach: 0, radius: 0, places: [], locked: false, hit: false, next: "walk" };
  fight.boss.move = { name, ...blank, ...more };
  enter(fight, 0);
}

/**
 * Goes on with the move; after its last stage the boss walks.
 * @param {Fight} fight
 */
export function stepMove(fight) {
  const { boss, dt } = fight;
  const { move } = boss;
  move.time += dt;
  moves[move.name][move.index].step?.(fight);
  if (boss.move !== move || move.time < move.length) return;
  if (move.index + 1 < moves[move.name].length) enter(fight, move.index + 1);
  else finish(fight);
}

function enter(fight, index) {
  const { move } = fight.boss;
  const stage = moves[move.name][index];
  Object.assign(move, { index, stage: stage.name, time: 0 });
  move.length = stage.length(fight);
  stage.enter?.(fight);
}

function finish(fight) {
  const { boss } = fight;
  boss.pause = boss.row.phases[boss.phase - 1].pause;
  startMove(fight, boss.move.next);
}
