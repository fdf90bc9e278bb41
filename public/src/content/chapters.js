import { DUNGEONS } from "../rules/places.js";
import { loadText } from "../text/load.js";

/**
 * @typedef {object} Chapter
 * @property {number} number @property {string} hub @property {string} dungeon Scenes.
 * @property {typeof import("../text/en/chapter1.js").default} text
 */

/** @type {Chapter[]} The chapters of the story: where each is played, and all that is said in it. */
export const chapters = await Promise.all(
  Object.entries(DUNGEONS).map(async ([number, dungeon]) => ({
    number: Number(number),
    hub: `level${number}`,
    dungeon,
    text: await loadText(`chapter${number}`),
  })),
);

/** The chapter of that number; after the last one there is none. @returns {Chapter | undefined} */
export const chapterOf = (number) => chapters[number - 1];

/** The chapter that a hub or a dungeon belongs to. @returns {Chapter | undefined} */
export const chapterAt = (scene) => chapters.find(({ hub, dungeon }) => hub === scene || dungeon === scene);
