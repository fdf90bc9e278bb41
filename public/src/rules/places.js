/** The dungeon of each chapter: a scene, and the field of the game's document that remembers what was done in it. */
export const DUNGEONS = { 1: "lair", 2: "dungeon", 3: "badlands", 4: "neonfactory" };

const LAST_HUB = Object.keys(DUNGEONS).length;

/** The hub to go on in: the one that was saved, if the story has opened it. */
export function openHub(map, { chapter }) {
  const number = Number(/^level(\d)$/.exec(map)?.[1]);
  return number >= 1 && number <= Math.min(LAST_HUB, chapter) ? map : "level1";
}
