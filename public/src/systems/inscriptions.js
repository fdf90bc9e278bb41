import { inscriptions } from "../content/inscriptions.js";
import { openDialog } from "./ui/dialog.js";

const REACH = 84;
/** How far in front of its foot a stone is read. */
const BEFORE = 20;

/** The stones of a map that can be read, at their places. */
export function signsOf(map) {
  return Object.entries(inscriptions[map.name]).map(([name, lines]) => ({ ...map.points[name], lines }));
}

/**
 * Lets stones be read.
 * @param {ReturnType<typeof signsOf>} signs
 * @returns {import("./interaction.js").Interactable[]}
 */
export const readingOf = (signs) =>
  signs.map(({ x, y, lines }) => ({
    at: () => ({ x, y: y + BEFORE }),
    reach: REACH,
    prompt: "Read the stone",
    act: () => openDialog({ speaker: "Carved into stone", portrait: "inscription", lines }),
  }));
