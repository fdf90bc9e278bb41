import { hasReached, STEPS } from "../story.js";
import { countRuns } from "./quests.js";
import { hasSeen, seenOf } from "./seen.js";

/** @typedef {import("../../content/journal.js").JournalPage} JournalPage */

/** Says whether a page of the journal can be read. @param {JournalPage} page */
export function isWritten({ from, runs = 0 }, game, player) {
  return (!from || hasReached(game.story, ...from)) && countRuns(player) >= runs;
}

/** The pages that can be read and were not. @param {JournalPage[]} pages */
export const unreadPages = (pages, game, player) =>
  pages.filter((page) => isWritten(page, game, player) && !hasSeen(game, page.id));

/** A command with the player's own id and name in it. */
export const personal = (text, { id, name }) =>
  text.replaceAll("{id}", id ?? "your-session").replaceAll("{name}", name);

/**
 * What was heard: what the save remembers, and the scenes of the steps that the story has behind it.
 * @param {(event: import("../story.js").StoryEvent) => {id: string} | undefined} sceneFor
 */
export function heardIds(game, sceneFor) {
  const passed = STEPS.filter(({ to }) => hasReached(game.story, ...to));
  const told = passed.map(({ on, from: [chapter] }) => sceneFor({ type: on, chapter })?.id);
  return new Set([...seenOf(game), ...told.filter(Boolean)]);
}
