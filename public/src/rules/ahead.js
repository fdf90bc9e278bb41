/**
 * Does what may be wanted later: one thing after the other, each when nothing else is to be done.
 * @param {(() => Promise<unknown>)[]} tasks
 * @param {object} outside
 * @param {() => Promise<void>} outside.whenIdle
 * @param {() => boolean} outside.mayGoOn Asked before each task.
 * @returns {() => Promise<void>} Goes on with what is left until all is done, one fails, or it may not go on; called
 *   again it begins with what failed, and called meanwhile it changes nothing.
 */
export function createAhead(tasks, { whenIdle, mayGoOn }) {
  const left = [...tasks];
  /** @type {Promise<void> | null} */
  let underway = null;

  async function goOn() {
    while (left.length > 0) {
      await whenIdle();
      if (!mayGoOn()) return;
      try {
        await left[0]();
      } catch {
        return;
      }
      left.shift();
    }
  }

  return () => {
    underway ??= goOn().finally(() => {
      underway = null;
    });
    return underway;
  };
}
