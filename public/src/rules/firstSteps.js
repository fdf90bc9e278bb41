/**
 * What a newcomer is told of the controls, one thing at a time, and only once they have had the time to find it out:
 * whoever knows how to play sees none of it.
 *
 * @typedef {"move" | "attack" | "dodge"} Step
 */

/** Seconds to find out alone. */
const PATIENCE = 1.5;
/** Seconds after which somebody who was told does not want to. */
const LONGEST = 15;

const isDone = {
  move: ({ x, y }) => x !== 0 || y !== 0,
  attack: ({ attack }) => attack,
  dodge: ({ dodge }) => dodge,
};

/**
 * Begins with what is to be tried, in the order in which it is told.
 * @param {Step[]} steps
 */
export function createFirstSteps(steps) {
  let untried = steps;
  let waited = 0;
  return {
    /**
     * Watches what the player does.
     * @param {import("./run/types.js").Intent} intent
     * @param {number} dt Seconds.
     * @returns {Step | null} What to tell now.
     */
    watch(intent, dt) {
      const [next] = untried;
      waited += dt;
      untried = untried.filter((step) => !isDone[step](intent) && !(step === next && waited > LONGEST));
      if (untried[0] !== next) waited = 0;
      return waited > PATIENCE ? (untried[0] ?? null) : null;
    },
  };
}
