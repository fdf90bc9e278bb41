/**
 * A move is a list of stages: `length` in seconds, what happens as one is entered, and in each step of it. A boss hands
 * in the table of its own moves (`boss.moves`); `walk` is in each of them, as every move leads back to it.
 * @typedef {import("./types.js").Fight} Fight
 * @typedef {{name: string, length: (fight: Fight) => number, enter?: (fight: Fight) => void,
 *   step?: (fight: Fight) => void}} Stage
 * @typedef {Record<string, Stage[]>} Moves
 */

/**
 * Begins a move; whatever the boss was at is over.
 * @param {Fight} fight
 * @param {string} name A key of the boss' moves.
 * @param {Partial<import("./types.js").BossMove>} [more]
 */
export function startMove(fight, name, more = {}) {
  const blank = { angle: 0, reach: 0, radius: 0, places: [], locked: false, hit: false, next: "walk" };
  fight.boss.move = { name, ...blank, ...more };
  enter(fight, 0);
}

/**
 * Goes on with the move; after its last stage comes what follows it.
 * @param {Fight} fight
 */
export function stepMove(fight) {
  const { boss, dt } = fight;
  const { move } = boss;
  move.time += dt;
  boss.moves[move.name][move.index].step?.(fight);
  if (boss.move !== move || move.time < move.length) return;
  if (move.index + 1 < boss.moves[move.name].length) enter(fight, move.index + 1);
  else finish(fight);
}

function enter(fight, index) {
  const { move, moves } = fight.boss;
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
