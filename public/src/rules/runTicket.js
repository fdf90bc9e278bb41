import { pauseAfter } from "./saveQueue.js";

/**
 * The ticket of a run that has begun: asked for at once and, while there is no server, again with growing pauses. The
 * run never waits for it.
 */
export class RunTicket {
  /** @type {string | null} None as long as no server has given one. */
  value = null;
  #outside;
  #failures = 0;
  #isWanted = true;
  #cancelRetry = () => {};

  /**
   * @param {object} outside
   * @param {() => Promise<string>} outside.start
   * @param {(run: () => void, milliseconds: number) => () => void} outside.schedule Runs later; returns what prevents it.
   * @param {() => number} outside.random From 0 to 1.
   */
  constructor(outside) {
    this.#outside = outside;
    this.#ask();
  }

  /** Asks no more: the run is over. */
  giveUp() {
    this.#isWanted = false;
    this.#cancelRetry();
  }

  async #ask() {
    const { start, schedule, random } = this.#outside;
    try {
      this.value = await start();
    } catch ({ retryAfter = 0 }) {
      if (!this.#isWanted) return;
      this.#failures += 1;
      this.#cancelRetry = schedule(
        () => this.#ask(),
        pauseAfter(this.#failures, random(), retryAfter * 1000),
      );
    }
  }
}
