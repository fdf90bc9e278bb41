/** What is heard as things happen in a dungeon. */
import { play } from "./audio.js";
import { createEventSounds, pitchOfStep } from "./eventSounds.js";

const sounds = {
  light: ({ again }) => play("light", { pitch: again ? 1.3 : 1 }),
  fizzle: () => play("expire", { pitch: 1.6, gain: 0.6 }),
  expire: () => play("expire"),
  persist: () => play("persist"),
  lever: () => play("lever"),
  openDoor: () => play("stone"),
  closeDoor: () => play("stone", { pitch: 0.8 }),
  locked: () => play("locked"),
  chest: () => play("chest"),
  key: () => play("chest", { pitch: 1.3 }),
  shrine: () => play("shrine"),
  checkpoint: ({ first }) => first && play("persist", { pitch: 0.75 }),
};

/**
 * Makes the ears of one dungeon: those of a run, and a few more.
 * @param {Record<string, string>} own The effects of events that only this dungeon has; one that has a
 *   `rank` in an order sounds the higher, the higher that is.
 */
export function createDungeonSounds(own) {
  const ears = createEventSounds();
  return {
    /**
     * @param {import("../rules/dungeon/types.js").DungeonEvent} event
     * @param {number} time The dungeon's.
     */
    hear(event, time) {
      sounds[event.type]?.(event);
      if (event.type in own) play(own[event.type], { pitch: pitchOfStep(event.rank ?? 0) });
      ears.hear(event, time);
    },
  };
}
