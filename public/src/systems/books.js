import { onPress } from "./input.js";

/** Opens the journal; it is fetched when it is first wanted. */
export const openBook = async () => (await import("./ui/journalPanel.js")).openJournal();

/** @type {null | (() => Promise<void>)} Opens the map of the place where the player is; null where there is none. */
let openPlace = null;

/** Says whether the player is where there is a map to look at. */
export const hasMap = () => openPlace !== null;

/** Opens the map of where the player is. */
export const openMapHere = () => openPlace?.();

/**
 * Lets journal and map be opened by their keys, and by the pause menu, while a scene is on show.
 * @param {import("../content/maps/build.js").GameMap} map
 * @param {() => import("./ui/mapPanel.js").Here} here Where the player and the places are, when it is opened.
 * @returns {() => void} stops it
 */
export function listenForBooks(map, here) {
  openPlace = async () => (await import("./ui/mapPanel.js")).openMap({ map, ...here() });
  const stops = [onPress("journal", openBook), onPress("map", openMapHere)];
  return () => {
    for (const stop of stops) stop();
    openPlace = null;
  };
}
