/** The moment in which a blow lands lasts a little longer: time nearly stands still, then catches itself again. */

const CREEP = 0.06;

/** Makes a hit-stop; `strike` starts it, `scale` says how much of a frame's time passes. */
export function createHitStop() {
  let left = 0;
  return {
    /** @param {number} milliseconds A shorter stop does not cut a longer one, and stops do not add up. */
    strike(milliseconds) {
      left = Math.max(left, milliseconds / 1000);
    },
    /**
     * @param {number} dt Seconds of real time.
     * @returns {number} seconds of game time
     */
    scale(dt) {
      const stopped = Math.min(left, dt);
      left -= stopped;
      return dt - stopped * (1 - CREEP);
    },
  };
}
