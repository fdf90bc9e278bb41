import { kat, note } from "./lines/kat.js";
import { mark } from "./lines/mark.js";
import { villagers } from "./lines/villagers.js";

/**
 * What is said, by who says it, stage of the story (`rules/story/stages.js`) or `always`, and a name of the talk. A talk
 * is a list of lines, or of `{speaker, portrait, text}`. A stage that is missing goes on with the one before it. Names are what
 * saves remember: a talk that is changed keeps its name, a new one gets a new one.
 * @type {Record<string, Record<string, Record<string, string[]>>>}
 */
export const lines = {
  mark,
  kat,
  note,
  ...villagers,
  gate: {
    arrival: {
      shut: [
        "Three discs are carved into the gate. They glow faintly, as if they counted something.",
        "Behind it lie the Copper Mountains. It opens to whoever has cleared the lair of the Lag.",
      ],
    },
    after: {
      evening: ["The Copper Mountains stand in the evening light. A cloud goes over, on time."],
    },
  },
};
