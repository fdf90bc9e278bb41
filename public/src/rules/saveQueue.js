import { SaveSlots } from "./saveSlots.js";

/**
 * What is waiting to be saved. One request is in flight at a time, the newest value of a slot wins (of scores the
 * higher), and what could not be sent waits, is kept, and is tried again with growing pauses.
 *
 * @typedef {"player" | "game" | `score:${string}`} Slot
 * @typedef {{state: "idle" | "saving" | "saved" | "retrying" | "refused", message: string}} Status
 *
 * @typedef {object} Outside What the queue cannot know of itself.
 * @property {(slot: Slot, value: object) => Promise<object>} send Rejects with an error that has a `kind`.
 * @property {() => Promise<void>} renew The session is gone: get another, and put what must be saved again.
 * @property {{load(): Record<Slot, object>, save(waiting: Record<Slot, object>): void}} store
 * @property {(run: () => void, milliseconds: number) => () => void} schedule Runs later; returns what prevents it.
 * @property {() => number} random From 0 to 1.
 * @property {(status: Status) => void} [onStatus]
 */

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30000;
const TRANSIENT = new Set(["offline", "busy"]);

/**
 * How long to wait after so many failures in a row; half of it is chance, so that many pages do not return at once.
 * @param {number} failures
 * @param {number} random From 0 to 1.
 * @param {number} [atLeast] What the server asked for, in milliseconds.
 */
export function pauseAfter(failures, random, atLeast = 0) {
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1));
  return Math.max(atLeast, pause * (0.5 + random / 2));
}

/** A queue of saves; see the types of this file. */
export class SaveQueue {
  #outside;
  #slots;
  /** @type {Map<Slot, string>} Why the latest value of a slot was refused. */
  #refused = new Map();
  #inFlight = false;
  #failures = 0;
  #renewed = false;
  #cancelRetry = null;
  /** Whether nothing is sent for now; or nothing is taken any more. @type {"" | "held" | "ended"} */
  #stopped = "";
  /** What to call once no request is in flight. @type {(() => void)[]} */
  #idle = [];

  /** @param {Outside} outside */
  constructor(outside) {
    this.#outside = outside;
    this.#slots = new SaveSlots(outside);
  }

  /** What has not been sent yet, by slot. */
  get waiting() {
    return this.#slots.values;
  }

  /**
   * Puts a value in a slot and sends it as soon as may be. The answer is null if the server refused it.
   * @param {Slot} slot
   * @param {object} value
   * @returns {Promise<object | null>}
   */
  put(slot, value) {
    if (this.#stopped === "ended") return Promise.resolve(null);
    const answer = this.#slots.put(slot, value);
    this.#goOn();
    return answer;
  }

  /** Tries now rather than at the end of the pause. */
  retryNow() {
    this.#cancelRetry?.();
    this.#cancelRetry = null;
    this.#slots.hurry();
    this.#next();
  }

  /** Forgets what waits: the player begins anew. */
  clear() {
    this.#slots.clear();
  }

  /** Sends what is next, unless that has to wait for the end of a pause. */
  #goOn() {
    if (!this.#cancelRetry) this.#next();
  }

  /** Sends nothing more until it is released; resolves when nothing is in flight. What is put meanwhile waits. */
  async hold() {
    this.#stopped = "held";
    if (this.#inFlight) await new Promise((resolve) => this.#idle.push(resolve));
  }

  /** Goes on after it was held. */
  release() {
    this.#stopped = "";
    this.retryNow();
  }

  /** Forgets what waits, and takes nothing any more: what would be saved is not to be. */
  end() {
    this.#stopped = "ended";
    this.#cancelRetry?.();
    this.clear();
  }

  /** Whether it is held, or has ended. */
  get isStopped() {
    return this.#stopped !== "";
  }

  async #next() {
    const { due } = this.#slots;
    if (this.#inFlight || this.#stopped || !due) return;
    this.#inFlight = true;
    const [slot, value] = due;
    // A try after a failure is still a "not saved": the sign is not to flicker.
    if (this.#failures === 0) this.#tell("saving");
    try {
      this.#sent(slot, value, await this.#outside.send(slot, value));
    } catch (error) {
      await this.#failed(slot, value, error);
    }
    this.#inFlight = false;
    for (const resolve of this.#idle.splice(0)) resolve();
    this.#goOn();
  }

  #sent(slot, value, answer) {
    this.#failures = 0;
    this.#renewed = false;
    this.#refused.delete(slot);
    this.#slots.settle(slot, value, answer);
    this.#tellIfDone();
  }

  async #failed(slot, value, error) {
    if (error.kind === "stranger" && !this.#renewed) {
      await this.#renew();
    } else if (TRANSIENT.has(error.kind)) {
      this.#wait(error);
    } else if (error.kind === "early") {
      this.#failures = 0;
      this.#slots.setAside(slot, value, error, () => this.#goOn());
      this.#tellIfDone();
    } else {
      this.#refused.set(slot, error.message);
      this.#slots.settle(slot, value, null);
      this.#tellIfDone();
    }
  }

  /** Once until something succeeds: a server that refuses its own new session is not asked for ever. */
  async #renew() {
    this.#renewed = true;
    const trouble = await this.#outside.renew().catch((reason) => reason);
    if (!trouble) return;
    this.#renewed = false;
    this.#wait(trouble);
  }

  #wait(error) {
    this.#failures += 1;
    const pause = pauseAfter(this.#failures, this.#outside.random(), (error.retryAfter ?? 0) * 1000);
    this.#cancelRetry = this.#outside.schedule(() => this.retryNow(), pause);
    this.#tell("retrying", error.message);
  }

  #tellIfDone() {
    const { due, lateReason } = this.#slots;
    if (due) return;
    if (lateReason !== null) return this.#tell("retrying", lateReason);
    const [refusal] = this.#refused.values();
    if (refusal === undefined) this.#tell("saved");
    else this.#tell("refused", refusal);
  }

  #tell(state, message = "") {
    this.#outside.onStatus?.({ state, message });
  }
}
