import { steerBy } from "./pilot.js";
import { saveStatus } from "./saving.js";
import { currentScene } from "./travel.js";

/** What the scene on show has to say; replaced when the next one reports. */
let reporter = { scene: "", read: () => ({}), live: null };

/**
 * Lets the scene on show add what it knows to `window.cacheQuest.state()`.
 * @param {() => {player?: {x: number, y: number, hp: number, level: number}, score?: number, foes?: object}} read
 * @param {object | null} [live] What is played itself, for a scripted player.
 */
export function report(read, live = null) {
  reporter = { scene: currentScene(), read, live };
}

/**
 * Puts `window.cacheQuest` in place, for a page opened with `?debug`: `state()` tells what is shown and `live()` what is
 * played; `steerBy` (`pilot.js`) lets a scripted player hold the controls, by the rules that hold for everyone.
 */
export function installDebug() {
  const live = () => (reporter.scene === currentScene() ? reporter.live : null);
  window.cacheQuest = Object.freeze({ state: readState, live, steerBy });
}

function readState() {
  const scene = currentScene();
  const reported = reporter.scene === scene ? reporter.read() : {};
  return structuredClone({
    scene,
    player: null,
    score: 0,
    foes: {},
    save: saveStatus().state,
    ...reported,
  });
}
