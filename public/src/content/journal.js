import { chapters } from "./chapters.js";

/**
 * The pages of the journal: what happened in Redis while one played. `{id}` and `{name}` in a command become the
 * player's own, so that it can be typed as it stands.
 *
 * @typedef {[command: string, answer: string]} Command
 * @typedef {{id: string, title: string, from?: [chapter: number, subchapter: number], runs?: number, hint: string,
 *   parts: (string | Command[])[]}} JournalPage `from` or `runs`: from which step of the story, or after how many runs, it
 *   can be read; `hint`: what an unwritten page says.
 */

/** @type {JournalPage[]} */
export const pages = chapters.flatMap(({ text }) =>
  Object.entries(text.journal).map(([id, page]) => ({ id, ...page })),
);
