import { hasReached } from "../story.js";

/**
 * How far the people's talk has come; each begins where the story reaches it.
 * @typedef {"arrival" | "called" | "inside" | "brink" | "freed" | "after"} Stage
 * @type {{stage: Stage, from: [number, number]}[]}
 */
export const STAGES = [
  { stage: "arrival", from: [1, 1] },
  { stage: "called", from: [1, 2] },
  { stage: "inside", from: [1, 3] },
  { stage: "brink", from: [1, 4] },
  { stage: "freed", from: [1, 5] },
  { stage: "after", from: [2, 1] },
];

/** Which stage the story is in. @returns {Stage} */
export function stageOf(story) {
  return STAGES.findLast(({ from }) => hasReached(story, ...from))?.stage ?? "arrival";
}

/**
 * The latest entry of a table by stages that the story has come to: who has nothing new to say says what was last.
 * @template T
 * @param {Partial<Record<Stage, T>>} byStage
 * @param {Stage} stage
 * @returns {T | undefined}
 */
export function latest(byStage, stage) {
  const reached = STAGES.slice(0, STAGES.findIndex((one) => one.stage === stage) + 1);
  return byStage[reached.findLast((one) => byStage[one.stage])?.stage];
}
