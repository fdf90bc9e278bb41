import { hasReached, LAST_CHAPTER } from "../story.js";

/**
 * How far a chapter's story has come, and with it its people's talk; `after` when the next one has begun, `ended` when
 * all is told.
 * @typedef {"arrival" | "called" | "inside" | "brink" | "freed" | "after" | "ended"} Stage
 */
const IN_CHAPTER = /** @type {const} */ (["arrival", "called", "inside", "brink", "freed"]);
const ORDER = [...IN_CHAPTER, "after", "ended"];

/**
 * Which stage a chapter is in.
 * @param {import("../story.js").Story} story
 * @param {number} chapter
 * @returns {Stage}
 */
export function stageOf(story, chapter) {
  if (story.chapter > LAST_CHAPTER) return "ended";
  if (hasReached(story, chapter + 1, 1)) return "after";
  return IN_CHAPTER.findLast((_, index) => hasReached(story, chapter, index + 1)) ?? "arrival";
}

/**
 * The latest entry of a table by stages that the story has come to: who has nothing new to say says what was last.
 * @template T
 * @param {Partial<Record<Stage, T>>} byStage
 * @param {Stage} stage
 * @returns {T | undefined}
 */
export function latest(byStage, stage) {
  const reached = ORDER.slice(0, ORDER.indexOf(stage) + 1);
  return byStage[reached.findLast((one) => byStage[one])];
}
