import { GIFTS, withEmbeddings, withGifts } from "./story/gifts.js";
import { mended } from "./story/mending.js";

/**
 * @typedef {{chapter: number, subchapter: number}} Story
 * @typedef {import("../states/gameState.js").GameState} Game
 * @typedef {import("../states/playerState.js").PlayerState} Player
 * @typedef {object} StoryEvent Something that happened and that the story may care about.
 * @property {string} type @property {number} [chapter] Whose hub or dungeon it happened in.
 * @property {string} [skill] What was received.
 */

export const LAST_CHAPTER = 4;

/** The steps of a chapter: at which event it goes from where to where, and which boss that is the end of. */
const stepsOf = (chapter) => [
  { on: "introTold", from: [chapter, 1], to: [chapter, 2] },
  { on: "dungeonEntered", from: [chapter, 2], to: [chapter, 3] },
  { on: "checkpointReached", from: [chapter, 3], to: [chapter, 4] },
  { on: "bossDefeated", from: [chapter, 4], to: [chapter, 5], boss: `chapter${chapter}` },
  { on: "outroTold", from: [chapter, 5], to: [chapter + 1, 1] },
];

/** The steps of the story, in order. After the last one it is over, and the world stays open. */
export const STEPS = Array.from({ length: LAST_CHAPTER }, (_, index) => stepsOf(index + 1)).flat();

/** Says whether the story has come this far. */
export function hasReached(story, chapter, subchapter) {
  return story.chapter > chapter || (story.chapter === chapter && story.subchapter >= subchapter);
}

/** Says whether all is told. */
export const isOver = (story) => story.chapter > LAST_CHAPTER;

/**
 * The game after an event. What is unknown or comes out of order changes nothing: the same game is returned.
 * @param {Game} game
 * @param {StoryEvent} event
 * @returns {Game}
 */
export function nextStory(game, event) {
  if (event.type === "arrived") return mended(game);
  const { chapter, subchapter } = game.story;
  const step = STEPS.find(
    ({ on, from }) =>
      on === event.type && from[0] === event.chapter && from[0] === chapter && from[1] === subchapter,
  );
  return step ? after(game, step) : game;
}

function after(game, { to: [chapter, subchapter], boss }) {
  const next = { ...game, story: { chapter, subchapter } };
  return boss ? { ...next, bossDefeated: { ...game.bossDefeated, [boss]: true } } : next;
}

/**
 * The player after an event: a shrine teaches a skill and an embedding improves one, for good. What the game's
 * document says was received is received, even if the player's was not saved then.
 * @param {Player} player
 * @param {StoryEvent} event
 * @param {Game} game
 * @returns {Player}
 */
export function nextPlayer(player, { type, chapter, skill }, game) {
  if (type === "arrived") return withEmbeddings(withGifts(player, game), game);
  if (type === "giftTaken" && hasReached(game.story, chapter, 3))
    return withSkill(player, "skillUnlocked", GIFTS[chapter]);
  if (type === "embedding" && hasReached(game.story, LAST_CHAPTER, 3))
    return withSkill(player, "embeddings", skill);
  return player;
}

function withSkill(player, field, skill) {
  if (!(skill in player[field]) || player[field][skill]) return player;
  return { ...player, [field]: { ...player[field], [skill]: true } };
}
