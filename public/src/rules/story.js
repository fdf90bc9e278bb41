/**
 * @typedef {{chapter: number, subchapter: number}} Story
 * @typedef {import("../states/gameState.js").GameState} Game
 * @typedef {{type: string}} StoryEvent Something that happened and that the story may care about.
 */

/** The steps of the story: at which event it goes from where to where, and which boss that is the end of. */
export const STEPS = [
  { on: "introTold", from: [1, 1], to: [1, 2] },
  { on: "lairEntered", from: [1, 2], to: [1, 3] },
  { on: "checkpointReached", from: [1, 3], to: [1, 4] },
  { on: "bossDefeated", from: [1, 4], to: [1, 5], boss: "chapter1" },
  { on: "outroTold", from: [1, 5], to: [2, 1] },
];

/** What the shrine of the Hollow teaches the hero for good, in the words of `skillUnlocked`. */
const GIFT = "swordBeam";

/** The last step of each chapter that is played to its end in a place of its own. */
const LAST_OF_CHAPTER = { 1: 5 };

/** Says whether the story has come this far. */
export function hasReached(story, chapter, subchapter) {
  return story.chapter > chapter || (story.chapter === chapter && story.subchapter >= subchapter);
}

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
    ({ on, from }) => on === event.type && from[0] === chapter && from[1] === subchapter,
  );
  return step ? after(game, step) : game;
}

/**
 * The player after an event: some teach a skill, once. What the game's document says was learnt is learnt, even if the
 * player's was not saved then.
 * @param {import("../states/playerState.js").PlayerState} player
 * @param {StoryEvent} event
 * @param {Game} game
 */
export function nextPlayer(player, event, game) {
  if (player.skillUnlocked[GIFT] || !isGiven(event, game)) return player;
  return { ...player, skillUnlocked: { ...player.skillUnlocked, [GIFT]: true } };
}

function isGiven({ type }, { story, lair }) {
  if (type === "beamLearnt") return hasReached(story, 1, 3);
  return type === "arrived" && lair?.shrines?.length > 0;
}

function after(game, { to: [chapter, subchapter], boss }) {
  const next = { ...game, story: { chapter, subchapter } };
  return boss ? { ...next, bossDefeated: { ...game.bossDefeated, [boss]: true } } : next;
}

/**
 * The documents may come from elsewhere, or one part of them be older than another: the story, its boss and what the
 * Hollow remembers are made to tell the same, and the story stands on one of its steps.
 */
function mended(game) {
  const story = [onStep, withCheckpoint, withBoss].reduce((now, mend) => mend(now, game), game.story);
  const isBeaten = hasReached(story, 1, 5);
  if (isSame(story, game.story) && game.bossDefeated.chapter1 === isBeaten) return game;
  return { ...game, story, bossDefeated: { ...game.bossDefeated, chapter1: isBeaten } };
}

function onStep({ chapter, subchapter }) {
  if (chapter < 1) return { chapter: 1, subchapter: 1 };
  const last = LAST_OF_CHAPTER[chapter] ?? subchapter;
  return { chapter, subchapter: Math.max(1, Math.min(last, subchapter)) };
}

const atLeast = (story, chapter, subchapter) =>
  hasReached(story, chapter, subchapter) ? story : { chapter, subchapter };

const withCheckpoint = (story, { lair }) => (lair?.checkpoint === true ? atLeast(story, 1, 4) : story);

const withBoss = (story, { bossDefeated, lair }) =>
  bossDefeated.chapter1 || lair?.cleared === true ? atLeast(story, 1, 5) : story;

const isSame = (a, b) => a.chapter === b.chapter && a.subchapter === b.subchapter;
