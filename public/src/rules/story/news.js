import { hasReached, nextPlayer, nextStory } from "../story.js";
import { hasSeen } from "./seen.js";

/**
 * Says whether an event is news: it changes a document, or it has a scene that may come by now and has not.
 * @param {{game: object, player: object}} documents
 * @param {import("../story.js").StoryEvent} event
 * @param {import("../../content/scenes.js").Scene} [scene] The one that belongs to it.
 */
export function isNews({ game, player }, event, scene) {
  if (nextStory(game, event) !== game || nextPlayer(player, event, game) !== player) return true;
  return scene?.from !== undefined && hasReached(game.story, ...scene.from) && !hasSeen(game, scene.id);
}
