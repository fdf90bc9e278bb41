/**
 * Makes what lets one thing at a time be open, and nothing after the last: a scene still runs while the next one loads.
 * @returns {(open: () => Promise<boolean | void>) => Promise<void>} Opens a thing, unless another is; it answers whether
 *   it was the last.
 */
export function oneAtATime() {
  let isTaken = false;
  return async (open) => {
    if (isTaken) return;
    isTaken = true;
    let wasLast = false;
    try {
      wasLast = Boolean(await open());
    } finally {
      isTaken = wasLast;
    }
  };
}
