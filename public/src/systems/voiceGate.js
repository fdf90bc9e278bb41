/**
 * Decides which sounds are heard: equal ones within `gap` seconds merge, and no more than `voices` sound at once.
 * @param {{gap: number, voices: number}} limits
 */
export function createVoiceGate({ gap, voices }) {
  /** @type {Map<string, number>} */
  const lastStart = new Map();
  /** @type {number[]} when each sounding voice ends */
  let ends = [];

  return {
    /**
     * @param {string} name
     * @param {number} now Seconds.
     * @param {number} length Seconds that the sound lasts.
     * @returns {boolean} whether it may sound
     */
    admit(name, now, length) {
      ends = ends.filter((end) => end > now);
      const isEcho = now - (lastStart.get(name) ?? -Infinity) < gap;
      if (isEcho || ends.length >= voices) return false;
      lastStart.set(name, now);
      ends.push(now + length);
      return true;
    },
  };
}
