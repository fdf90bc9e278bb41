/** Slots of a save queue whose values are good, but not yet: each is left alone until its time has come. */
export class LateSlots {
  #schedule;
  /** @type {Map<string, {message: string, cancel: () => void}>} */
  #slots = new Map();

  /** @param {(run: () => void, milliseconds: number) => () => void} schedule Runs later; returns what prevents it. */
  constructor(schedule) {
    this.#schedule = schedule;
  }

  get size() {
    return this.#slots.size;
  }

  /** Why one of them waits. */
  get message() {
    const [first] = this.#slots.values();
    return first?.message ?? "";
  }

  has(slot) {
    return this.#slots.has(slot);
  }

  /**
   * Leaves a slot alone for so many seconds.
   * @param {string} slot
   * @param {{retryAfter: number, message: string}} reason
   * @param {() => void} then
   */
  add(slot, { retryAfter, message }, then) {
    const cancel = this.#schedule(() => {
      this.#slots.delete(slot);
      then();
    }, retryAfter * 1000);
    this.#slots.set(slot, { message, cancel });
  }

  /** Leaves it alone no more. */
  delete(slot) {
    this.#slots.get(slot)?.cancel();
    this.#slots.delete(slot);
  }

  clear() {
    for (const slot of [...this.#slots.keys()]) this.delete(slot);
  }
}
