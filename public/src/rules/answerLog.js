/**
 * What answers told of the server's work, in their header `Server-Timing`.
 * @typedef {{method: string, path: string, status: number, ms: number, timing: string}} Told `ms`: how long the answer
 *   took, all in all; `timing`: the header.
 */

/**
 * Makes a memory of the latest answers that told something.
 * @param {number} most How many it holds.
 */
export function createAnswerLog(most) {
  /** @type {Told[]} */
  const latest = [];
  /** @type {Set<(told: Told) => void>} */
  const listeners = new Set();
  return {
    most,
    /** What was told, the newest first. @type {readonly Told[]} */
    latest,
    /** @param {Told} told */
    tell(told) {
      latest.unshift(told);
      latest.splice(most);
      for (const listener of listeners) listener(told);
    },
    /** Calls `fn` whenever something is told. @param {(told: Told) => void} fn @returns {() => void} stops it */
    onTold(fn) {
      listeners.add(fn);
      return () => listeners.delete(fn);
    },
  };
}
