import { isOver } from "../story.js";
import { GIFTS } from "./gifts.js";
import { stageOf } from "./stages.js";

/**
 * @typedef {object} Quest
 * @property {string} key Of the text: in the chapter's `quests`, or of those between the chapters.
 * @property {number | null} chapter Whose; null between the chapters.
 * @property {string | null} target Where the arrow points: a point of the map, or `guide`.
 * @property {number} [best] The score to beat.
 */

/** Where a chapter's steps lead in its hub. */
const TARGETS = { arrival: "guide", called: "dungeon", inside: "dungeon", brink: "dungeon", freed: "guide" };

/** Says how many runs a player has ended, in all arenas. */
export function countRuns(player) {
  return Object.values(player.runs ?? {}).reduce((sum, count) => sum + count, 0);
}

/** What to do in a dungeon; who comes again when all is done sweeps it for the joy of it. */
export function questInside(story, player, chapter) {
  const stage = stageOf(story, chapter);
  if (stage === "freed") return { key: "freed", chapter, target: "exit" };
  if (stage === "after" || stage === "ended") return { key: "leave", chapter, target: "exit" };
  if (stage === "brink") return { key: "boss", chapter, target: "boss" };
  if (GIFTS[chapter] && !player.skillUnlocked[GIFTS[chapter]])
    return { key: "gift", chapter, target: "shrine" };
  return { key: "seek", chapter, target: "checkpoint" };
}

/** When all is told there is the arena: the stone after the first run, and then a best to beat. */
function questOfLeisure(player, board, hasRead) {
  const runs = countRuns(player);
  const best = board ? player.highScore[board] : Math.max(...Object.values(player.highScore));
  if (!board) return { key: "rest", chapter: null, target: null };
  if (runs === 0) return { key: "portal", chapter: null, target: "portal" };
  if (runs === 1 && !hasRead) return { key: "stone", chapter: null, target: "stone" };
  return { key: "best", chapter: null, target: null, best };
}

/**
 * What there is to do next, and where, in a hub.
 * @param {import("../story.js").Story} story
 * @param {import("../../states/playerState.js").PlayerState} player
 * @param {{chapter: number, board?: import("../../states/playerState.js").Board, hasRead?: boolean}} hub `hasRead`: the
 *   stone of records was read since the last run.
 * @returns {Quest}
 */
export function questInHub(story, player, { chapter: here, board, hasRead = false }) {
  if (isOver(story)) return questOfLeisure(player, board, hasRead);
  const { chapter } = story;
  const stage = stageOf(story, chapter);
  if (chapter === here) return { key: stage, chapter, target: TARGETS[stage] };
  const key = stage === "arrival" ? "road" : stage;
  return { key, chapter, target: chapter > here ? "gate" : "back" };
}
