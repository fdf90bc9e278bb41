/** Every open hold stops game time; it runs again when the last one is given back. */
const holds = new Set();

/** The one switch for game time: a scene takes no steps while `paused`. */
export const gameClock = {
  /** Whether anything holds the clock. */
  get paused() {
    return holds.size > 0;
  },

  /**
   * Stops game time until the returned function is called; holds nest, and giving one back twice does no harm.
   * @returns {() => void}
   */
  pause() {
    const hold = Symbol("hold");
    holds.add(hold);
    return () => holds.delete(hold);
  },
};
