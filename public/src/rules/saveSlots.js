/** @typedef {import("./saveQueue.js").Slot} Slot */

/** Slots whose values are good, but not yet: each is left alone until its time has come. */
class LateSlots {
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

/** What waits to be saved, by slot, and who waits for what becomes of it. */
export class SaveSlots {
  /** @type {Map<Slot, object>} */
  #waiting;
  /** @type {Map<Slot, ((answer: object | null) => void)[]>} */
  #listeners = new Map();
  /** What the server will take, but not yet; the others go on. */
  #late;
  #store;

  /** @param {Pick<import("./saveQueue.js").Outside, "store" | "schedule">} outside */
  constructor({ store, schedule }) {
    this.#store = store;
    this.#waiting = new Map(Object.entries(store.load()));
    this.#late = new LateSlots(schedule);
  }

  /** The values that wait, by slot. */
  get values() {
    return Object.fromEntries(this.#waiting);
  }

  /** The next slot to be sent, and its value. @returns {[Slot, object] | undefined} */
  get due() {
    return [...this.#waiting].find(([slot]) => !this.#late.has(slot));
  }

  /** Why something waits for its time; null if nothing does. */
  get lateReason() {
    return this.#late.size > 0 ? this.#late.message : null;
  }

  /** Puts a value in a slot, and answers with what becomes of it. */
  put(slot, value) {
    const already = this.#waiting.get(slot);
    const isLower = slot.startsWith("score:") && already && already.score >= value.score;
    // What waits to replace the old save still has to: an update would leave the old save's fields behind.
    if (!isLower) {
      this.#waiting.set(slot, already?.create ? { ...value, create: true } : value);
      this.#late.delete(slot);
    }
    this.#keep();
    return new Promise((resolve) => {
      this.#listeners.set(slot, [...(this.#listeners.get(slot) ?? []), resolve]);
    });
  }

  /** Ends the waiting of a slot, unless a newer value has taken its place. */
  settle(slot, value, answer) {
    if (this.#waiting.get(slot) !== value) return;
    this.#waiting.delete(slot);
    this.#late.delete(slot);
    this.#keep();
    for (const listener of this.#listeners.get(slot) ?? []) listener(answer);
    this.#listeners.delete(slot);
  }

  /** Leaves a slot alone until its time has come, unless a newer value has taken its place. */
  setAside(slot, value, reason, then) {
    if (this.#waiting.get(slot) === value) this.#late.add(slot, reason, then);
  }

  /** Everything is due now. */
  hurry() {
    this.#late.clear();
  }

  /** Forgets all. */
  clear() {
    for (const [slot, value] of [...this.#waiting]) this.settle(slot, value, null);
  }

  #keep() {
    this.#store.save(this.values);
  }
}
