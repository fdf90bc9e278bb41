import { stageOf } from "./stages.js";

/**
 * @typedef {"mark" | "lair" | "portal" | "stone" | "gate" | "shrine" | "checkpoint" | "boss" | "exit" | null} Target
 *   Where the quest arrow points; which of them a place has, its map says.
 * @typedef {{text: string, target: Target}} Quest
 */

/** What to do on the green, until the chapter is over. */
const ON_THE_GREEN = {
  arrival: { text: "Speak with Mark", target: "mark" },
  called: { text: "Find the Hollow in the north-west", target: "lair" },
  inside: { text: "Return to the Hollow", target: "lair" },
  brink: { text: "Face the Hoard in the Hollow", target: "lair" },
  freed: { text: "Bring Mark the news", target: "mark" },
};

/** Says how many runs a player has ended, in all arenas. */
export function countRuns(player) {
  return Object.values(player.runs ?? {}).reduce((sum, count) => sum + count, 0);
}

/** What to do in the Hollow; who comes again when all is done sweeps it for the joy of it. */
function questInLair(stage, player) {
  if (stage === "freed" || stage === "after") return { text: "Sweep the Hollow, or go home", target: "exit" };
  if (stage === "brink") return { text: "Set a limit on the Hoard", target: "boss" };
  if (!player.skillUnlocked.swordBeam)
    return { text: "Light the torches, find the shrine", target: "shrine" };
  return { text: "Find the Hoard's hall", target: "checkpoint" };
}

/** Between the chapters there is the view, then the arena: the stone after the first run, and then a best to beat. */
function questOfLeisure(player, { hasRead, hasLooked }) {
  if (!hasLooked) return { text: "Look through the gate", target: "gate" };
  const runs = countRuns(player);
  if (runs === 0) return { text: "Step through the arena portal", target: "portal" };
  if (runs === 1 && !hasRead) return { text: "Read the stone of records", target: "stone" };
  const best = Math.max(...Object.values(player.highScore));
  return { text: `Beat your best: ${best.toLocaleString("en")}`, target: null };
}

/**
 * What there is to do next, and where.
 * @param {import("../story.js").Story} story
 * @param {import("../../states/playerState.js").PlayerState} player
 * @param {{place?: "green" | "lair", hasRead?: boolean, hasLooked?: boolean}} [known] Where the player is, whether the
 *   stone of records was read since the last run, and whether the view from the gate was seen.
 * @returns {Quest}
 */
export function questOf(story, player, { place = "green", hasRead = false, hasLooked = false } = {}) {
  const stage = stageOf(story);
  if (place === "lair") return questInLair(stage, player);
  return ON_THE_GREEN[stage] ?? questOfLeisure(player, { hasRead, hasLooked });
}
