import { chapterOf } from "../content/chapters.js";
import { pages } from "../content/journal.js";
import { sceneFor } from "../content/scenes.js";
import { unreadPages } from "../rules/story/journal.js";
import { isNews } from "../rules/story/news.js";
import { withSeen } from "../rules/story/seen.js";
import { nextPlayer, nextStory } from "../rules/story.js";
import { state } from "../states/stateManager.js";
import { fill, loadText } from "../text/load.js";
import { play } from "./audio.js";
import { currentQuest } from "./quest.js";
import { requestSave } from "./saving.js";
import { openDialog } from "./ui/dialog.js";
import { storyBanner } from "./ui/storyBanner.js";
import { toast } from "./ui/toast.js";

const text = await loadText("story");

/** @type {Map<string, Promise<boolean>>} Events that are being told, so that the same one is not told twice at once. */
const underway = new Map();

/**
 * Tells the story that something happened: the documents change and are saved, the scene that belongs to it is played,
 * and what to do next is said. Told again, or at the wrong time, it does nothing.
 * @param {import("../rules/story.js").StoryEvent} event
 * @returns {Promise<boolean>} Whether it was news, once its scene is over.
 */
export function tellStory(event) {
  const key = Object.values(event).join();
  if (!underway.has(key)) {
    underway.set(
      key,
      tell(event).finally(() => underway.delete(key)),
    );
  }
  return underway.get(key);
}

async function tell(event) {
  const scene = sceneFor(event);
  if (!isNews(state, event, scene)) return false;
  if (scene?.first) await show(scene);
  const before = { quest: currentQuest().text, unread: countUnread() };
  advance(event, scene);
  if (scene && !scene.first) await show(scene);
  if (event.type !== "arrived") announce(event, before);
  return true;
}

/** The documents are changed where they are: a scene may hold them. */
function advance(event, scene) {
  const game = nextStory(state.game, event);
  Object.assign(state.player, nextPlayer(state.player, event, game));
  Object.assign(state.game, scene ? withSeen(game, scene.id) : game);
  requestSave();
}

const show = ({ lines }) => openDialog({ speaker: lines[0].speaker, lines });

const countUnread = () => unreadPages(pages, state.game, state.player).length;

/** What is the same as before needs no saying. */
function announce({ type, chapter }, before) {
  play("level");
  if (type === "outroTold")
    storyBanner({ title: chapterOf(chapter).text.title, subtitle: fill(text.complete, { number: chapter }) });
  const { text: quest } = currentQuest();
  if (quest !== before.quest) toast(quest);
  if (countUnread() > before.unread) toast(text.newPage);
}
