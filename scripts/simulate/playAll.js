import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/**
 * What a run is played with, as plain data that another thread understands; the rest is as `play` wants it.
 * @typedef {object} Setting
 * @property {string} player One of `players`.
 * @property {string} [choice] One of `choices`.
 * @property {string[]} [likes] Cards as `picky` wants them.
 * @property {string[]} [bans]
 * @property {string} arena
 * @property {number} seed
 * @property {"fresh" | "bought"} [ranks]
 * @property {number} [longest]
 * @property {{time: number, level: number}} [from]
 * @property {{id: string, rank: number}[]} [granted]
 */

/**
 * Plays runs on all processors. Each answer is its setting with what the run came to, in the order of the settings.
 * @param {Setting[]} settings
 */
export async function playAll(settings) {
  const played = [];
  const waiting = settings.entries();
  const workers = Math.min(availableParallelism(), settings.length);
  await Promise.all(Array.from({ length: workers }, () => workOff(waiting, played)));
  return played;
}

/** One thread, which takes the next of the settings for as long as there are any. */
function workOff(waiting, played) {
  const worker = new Worker(new URL("./worker.js", import.meta.url));
  return new Promise((resolve, reject) => {
    const takeNext = () => {
      const { value, done } = waiting.next();
      if (done) return worker.terminate().then(resolve);
      const [at, setting] = value;
      worker.once("message", (figures) => {
        played[at] = { ...setting, ...figures };
        takeNext();
      });
      worker.postMessage(setting);
    };
    worker.on("error", reject);
    takeNext();
  });
}
