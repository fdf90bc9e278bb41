import { chapters } from "../content/chapters.js";
import { talksAt } from "../content/dialogs.js";
import { hasSeen, withSeen } from "../rules/story/seen.js";
import { latest, stageOf } from "../rules/story/stages.js";
import { nextTalk } from "../rules/story/talks.js";
import { state } from "../states/stateManager.js";
import { requestSave } from "./saving.js";
import { openDialog } from "./ui/dialog.js";

/** The talk that each had last, so that they do not say the same again. */
const last = new Map();

/** The chapter in whose text someone has lines. */
const chapterWith = (who) => chapters.find(({ text }) => who in text.lines);

/** What the story has given someone to say; nothing if it has not come to them. */
function talksOfNow(who) {
  const chapter = chapterWith(who);
  if (!chapter) return [];
  return talksAt(who, latest(chapter.text.lines[who], stageOf(state.game.story, chapter.number)));
}

/** All that someone has to say where the story is, the story's first. */
const talksOf = (who) => [...talksOfNow(who), ...talksAt(who, chapterWith(who)?.text.lines[who].always)];

/** Says whether there is anything that someone says. */
export const hasTalks = (who) => talksOf(who).length > 0;

/** Says whether someone has something to say that a turn of the story brought, and that was not heard. */
export function hasNews(who) {
  const [talk] = talksOfNow(who);
  return talk !== undefined && !hasSeen(state.game, talk.id);
}

/** Keeps in the save that something was heard or read; what is known already asks for no save. */
export function remember(id) {
  const next = withSeen(state.game, id);
  if (next === state.game) return;
  state.game.seen = next.seen;
  requestSave();
}

/**
 * Lets someone say what comes next of what they have to say.
 * @param {string} who A key of the `lines` of a chapter's text.
 */
export async function talk(who) {
  const talks = talksOf(who);
  if (talks.length === 0) return;
  const { id, lines } = nextTalk(talks, state.game, last.get(who));
  last.set(who, id);
  await openDialog({ speaker: lines[0].speaker, lines });
  remember(id);
}
