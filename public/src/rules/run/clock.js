/** The length of one simulated step in seconds. */
export const STEP = 1 / 60;

const LONGEST_CALL = 1 / 10;
const SAME_RHYTHM = 0.08;

/**
 * Moves a fight on by a stretch of game time, in whole steps; what does not fill a step waits for the next call.
 * @template {import("./types.js").Run} T
 * @param {T} run
 * @param {import("./types.js").Intent} intent
 * @param {number} dt
 * @param {(run: T, intent: import("./types.js").Intent, dt: number) => boolean} stepOnce Answers whether to go on.
 * @returns {import("./types.js").RunEvent[]}
 */
export function stepInWholes(run, intent, dt, stepOnce) {
  // A press between two steps must not be lost.
  run.wanted.attack ||= intent.attack;
  run.wanted.dodge ||= intent.dodge;
  run.ahead += inRhythm(Math.min(dt, LONGEST_CALL));
  let goesOn = true;
  while (goesOn && run.ahead >= STEP - 1e-9) {
    run.ahead = Math.max(0, run.ahead - STEP);
    const wanted = { ...intent, attack: intent.attack || run.wanted.attack, dodge: run.wanted.dodge };
    goesOn = stepOnce(run, wanted, STEP);
    run.wanted.attack = false;
    run.wanted.dodge = false;
  }
  const told = run.events;
  run.events = [];
  return told;
}

/** Displays tick close to 60 Hz but never exactly: taken as a step each, nothing on them stutters. */
function inRhythm(dt) {
  return Math.abs(dt - STEP) < STEP * SAME_RHYTHM ? STEP : dt;
}
