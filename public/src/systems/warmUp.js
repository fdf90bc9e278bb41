/** Fetches the code of all that may be entered or opened, while the player looks around: doors open at once then. */
import { createAhead } from "../rules/ahead.js";
import { saveStatus } from "./saving.js";
import { sceneImporters } from "./travel.js";

/** What is opened now and then, and fetched for it. */
const panels = [
  () => import("./ui/journalPanel.js"),
  () => import("./ui/mapPanel.js"),
  () => import("./ui/shopPanel.js"),
  () => import("./ui/controlsPanel.js"),
];

/** A machine that is never idle gets there, too. */
const LONGEST_WAIT_MS = 1000;

const whenIdle = () =>
  new Promise((resolve) => {
    if (globalThis.requestIdleCallback) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
    else setTimeout(resolve, LONGEST_WAIT_MS);
  });

/** What is not asked for must neither cost who counts bytes anything nor fail where there is no server. */
const mayGoOn = () =>
  navigator.onLine && !navigator.connection?.saveData && saveStatus().state !== "retrying";

/** @type {(() => Promise<void>) | null} */
let goOn = null;

/** What a page heeds from its first hub on, and that is not on the way to the title. */
const heed = async () => (await import("./deletions.js")).heedDeletions();

/** Begins, or goes on if something was in the way before; only code is fetched, no pictures. */
export function warmUp() {
  goOn ??= createAhead([heed, ...sceneImporters(), ...panels], { whenIdle, mayGoOn });
  goOn();
}
