/**
 * What a player has heard and read, in the game's document: ids, each once, in the order of the first time.
 * There are fewer of them than this; the limit keeps a document small whatever it was given.
 */
export const MOST_SEEN = 300;

/** The ids that a document remembers; what is not a list of ids counts as none. @returns {string[]} */
export function seenOf(game) {
  return Array.isArray(game.seen) ? game.seen.filter((id) => typeof id === "string") : [];
}

/** Says whether something was heard or read. */
export const hasSeen = (game, id) => seenOf(game).includes(id);

/** The game in which this was heard or read, too; the same game if it already was or there is no room. */
export function withSeen(game, id) {
  const seen = seenOf(game);
  if (seen.includes(id) || seen.length >= MOST_SEEN) return game;
  return { ...game, seen: [...seen, id] };
}
