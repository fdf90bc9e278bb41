import { lines } from "./lines.js";
import { people } from "./people.js";
import { scenes1 } from "./scenes1.js";

/**
 * @typedef {{speaker: string, portrait?: string, text: string}} Line
 * @typedef {{id: string, of: string, title: string, lines: Line[]}} Dialog `of`: who says it; `scene` for scenes.
 */

/** Whoever speaks and is no person. */
const THINGS = {
  note: { name: "Kat's note" },
  gate: { name: "The gate", sprite: "gate-seal" },
};

/** Who says what stands in `lines` under a key: name and portrait. */
export function speakerOf(key) {
  const person = Object.values(people)
    .flat()
    .find(({ id }) => id === key);
  const { name, sprite } = person ?? THINGS[key];
  return { speaker: name, portrait: sprite };
}

const talkId = (who, name) => `${who}.${name}`;

function dialogOfTalk(who, name, talk) {
  const speaker = speakerOf(who);
  const said = talk.map((line) => ({ ...speaker, ...(typeof line === "string" ? { text: line } : line) }));
  return { id: talkId(who, name), of: who, title: said[0].text, lines: said };
}

function talksOf(who, byName) {
  return Object.entries(byName).map(([name, talk]) => dialogOfTalk(who, name, talk));
}

const scenes = Object.values(scenes1).map(({ id, title, lines }) => ({ id, of: "scene", title, lines }));
const talks = Object.entries(lines).flatMap(([who, stages]) =>
  Object.values(stages).flatMap((byName) => talksOf(who, byName)),
);

/** Everything that is said in the game, by the id that saves remember. @type {Map<string, Dialog>} */
export const dialogs = new Map([...scenes, ...talks].map((dialog) => [dialog.id, dialog]));

/** The talks of someone by their names, in order. @returns {Dialog[]} */
export const talksAt = (who, byName = {}) =>
  Object.keys(byName).map((name) => dialogs.get(talkId(who, name)));
