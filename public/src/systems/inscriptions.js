import { loadText } from "../text/load.js";
import { openDialog } from "./ui/dialog.js";

const text = await loadText("story");

const REACH = 84;
/** How far in front of its foot a stone is read. */
const BEFORE = 20;

/**
 * The stones of a map that can be read, at their places.
 * @param {import("../content/maps/build.js").GameMap} map
 * @param {Record<string, string[]>} signs What is carved into them, by point.
 */
export const signsOf = (map, signs) =>
  Object.entries(signs).map(([name, lines]) => ({ ...map.points[name], lines }));

/**
 * Lets stones be read.
 * @param {ReturnType<typeof signsOf>} signs
 * @returns {import("./interaction.js").Interactable[]}
 */
export const readingOf = (signs) =>
  signs.map(({ x, y, lines }) => ({
    at: () => ({ x, y: y + BEFORE }),
    reach: REACH,
    prompt: text.prompts.inscription,
    act: () => openDialog({ speaker: text.carved, portrait: "inscription", lines }),
  }));
