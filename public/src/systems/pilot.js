/** Who steers: the player's hands or, in a page opened with `?debug`, a scripted player whose time may run faster. */
import { gameClock } from "./gameClock.js";
import { readIntent } from "./input.js";

/** @typedef {import("../rules/run/types.js").Intent} Intent */

/** @type {{decide: ((live: object) => Intent) | null, pace: number}} */
const pilot = { decide: null, pace: 1 };

/**
 * Hands the controls to somebody, or with null back to the player.
 * @param {((live: object) => Intent) | null} decide Is given what is played: a run, a dungeon or a hub.
 * @param {number} [pace] How many steps are taken in a frame.
 */
export function steerBy(decide, pace = 1) {
  Object.assign(pilot, { decide, pace: decide ? pace : 1 });
}

/** What is wanted now of what is played. @returns {Intent} */
export const intentFor = (live) => pilot.decide?.(live) ?? readIntent();

/** Takes the steps of a frame: one, or as many as the scripted player wants; none once something has paused the game. */
export function takeSteps(step) {
  for (let count = 0; count < pilot.pace && !gameClock.paused; count += 1) step();
}
