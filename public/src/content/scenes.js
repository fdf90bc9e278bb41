import { chapters } from "./chapters.js";
import { people } from "./people/index.js";

/**
 * The story's scenes. `first`: told before the story goes on, so that whoever leaves in the middle hears it again; the
 * others come after, and what happened is saved by then. A scene whose event is no step of the story says `from` which
 * step on it may come, and comes once.
 *
 * @typedef {{speaker: string, portrait?: string, text: string}} Line
 * @typedef {{id: string, title: string, first: boolean, from?: [chapter: number, subchapter: number], lines: Line[]}} Scene
 */

const TOLD_FIRST = ["introTold", "outroTold"];
/** Inside the dungeon, which the story has entered by then. */
const INSIDE = 3;
const ONCE_INSIDE = ["giftTaken", "bossMet"];

const everyone = Object.values(people).flat();

/** Who speaks in a chapter under a key: one of its people, or a thing. */
export function speakerOf({ text }, key) {
  const { name, sprite } = text.people[key] ?? text.speakers[key];
  return { speaker: name, portrait: sprite ?? everyone.find(({ id }) => id === key)?.sprite };
}

function sceneOf(chapter, type, { title, from, lines }) {
  const isOnceInside = ONCE_INSIDE.includes(type) || typeof from === "number";
  return {
    id: `scene.${chapter.number}.${type}`,
    title,
    first: TOLD_FIRST.includes(type),
    from: isOnceInside ? [chapter.number, from ?? INSIDE] : from,
    lines: lines.map(([who, text]) => ({ ...speakerOf(chapter, who), text })),
  };
}

/** @type {Record<string, Scene>[]} By chapter (from 0) and by the event that they belong to. */
const byChapter = chapters.map((chapter) =>
  Object.fromEntries(
    Object.entries(chapter.text.scenes).map(([type, scene]) => [type, sceneOf(chapter, type, scene)]),
  ),
);

/** The scene that belongs to an event, if there is one. @returns {Scene | undefined} */
export const sceneFor = ({ type, chapter }) => byChapter[chapter - 1]?.[type];

/** All scenes in the order of the story. */
export const scenes = byChapter.flatMap((ofChapter) => Object.values(ofChapter));
