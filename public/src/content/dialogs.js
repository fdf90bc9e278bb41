import { chapters } from "./chapters.js";
import { scenes, speakerOf } from "./scenes.js";

/**
 * @typedef {{speaker: string, portrait?: string, text: string}} Line
 * @typedef {{id: string, of: string, title: string, lines: Line[]}} Dialog `of`: who says it; `scene` for scenes.
 */

/** A talk is known by who has it and its name: saves remember that, so a talk that is changed keeps it. */
const talkId = (who, name) => `${who}.${name}`;

/** Each line is a text of whose talk it is, or `[who, text]`. */
function dialogOfTalk(chapter, who, name, talk) {
  const said = talk.map((line) => {
    const [by, text] = typeof line === "string" ? [who, line] : line;
    return { ...speakerOf(chapter, by), text };
  });
  return { id: talkId(who, name), of: said[0].speaker, title: said[0].text, lines: said };
}

const talks = chapters.flatMap((chapter) =>
  Object.entries(chapter.text.lines).flatMap(([who, stages]) =>
    Object.values(stages).flatMap((byName) =>
      Object.entries(byName).map(([name, talk]) => dialogOfTalk(chapter, who, name, talk)),
    ),
  ),
);

/** Everything that is said in the game, by the id that saves remember. @type {Map<string, Dialog>} */
export const dialogs = new Map(
  [...scenes.map(({ id, title, lines }) => ({ id, of: "scene", title, lines })), ...talks].map((dialog) => [
    dialog.id,
    dialog,
  ]),
);

/** The talks of someone by their names, in order. @returns {Dialog[]} */
export const talksAt = (who, byName = {}) =>
  Object.keys(byName).map((name) => dialogs.get(talkId(who, name)));
