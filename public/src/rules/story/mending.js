import { DUNGEONS } from "../places.js";
import { hasReached, LAST_CHAPTER } from "../story.js";

const CHAPTERS = Object.keys(DUNGEONS).map(Number);
const LAST_STEP = 5;

/**
 * The documents may come from elsewhere, or one part of them be older than another: the story, its bosses and what the
 * dungeons remember are made to tell the same, and the story stands on one of its steps.
 * @param {import("../story.js").Game} game
 * @returns {import("../story.js").Game} The same one if there is nothing to mend.
 */
export function mended(game) {
  const story = CHAPTERS.reduce((now, chapter) => atLeastWhat(game, chapter, now), onStep(game.story));
  const beaten = CHAPTERS.filter((chapter) => hasReached(story, chapter, LAST_STEP));
  const isRight = CHAPTERS.every(
    (chapter) => game.bossDefeated[`chapter${chapter}`] === beaten.includes(chapter),
  );
  if (isRight && story.chapter === game.story.chapter && story.subchapter === game.story.subchapter)
    return game;
  const flags = CHAPTERS.map((chapter) => [`chapter${chapter}`, beaten.includes(chapter)]);
  return { ...game, story, bossDefeated: { ...game.bossDefeated, ...Object.fromEntries(flags) } };
}

function onStep({ chapter, subchapter }) {
  if (chapter < 1) return { chapter: 1, subchapter: 1 };
  if (chapter > LAST_CHAPTER) return { chapter: LAST_CHAPTER + 1, subchapter: 1 };
  return { chapter, subchapter: Math.max(1, Math.min(LAST_STEP, subchapter)) };
}

/** A story that has come at least to where a chapter's boss and dungeon say that it was. */
function atLeastWhat(game, chapter, story) {
  const kept = game[DUNGEONS[chapter]];
  if (game.bossDefeated[`chapter${chapter}`] || kept?.cleared === true)
    return atLeast(story, chapter, LAST_STEP);
  return kept?.checkpoint === true ? atLeast(story, chapter, 4) : story;
}

const atLeast = (story, chapter, subchapter) =>
  hasReached(story, chapter, subchapter) ? story : { chapter, subchapter };
