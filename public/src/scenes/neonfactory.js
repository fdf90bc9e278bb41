import row from "../content/dungeons/neonfactory.js";
import map from "../content/maps/neonfactory.js";
import { addHeldFriend } from "../entities/heldFriend.js";
import { drawFriend } from "../entities/works/friend.js";
import { drawAsker, drawConsole, drawEmbedding, drawPlinth, drawVent } from "../entities/works/things.js";
import { isExposed } from "../rules/boss/babble.js";
import { hasReached } from "../rules/story.js";
import { state } from "../states/stateManager.js";
import { babbleLights, createBabbleView } from "../systems/bosses/babbleView.js";
import { dungeonScene } from "../systems/dungeonScene.js";
import { loadEffectSheet } from "../systems/effectSheet.js";
import { addWorks } from "../systems/works/extras.js";
import { showWorksMoment, worksSounds } from "../systems/works/moments.js";
import { loadText } from "../text/load.js";

export const assets = ["core", "grassland", "people", "lair", "neonfactory"];

const text = await loadText("dungeon4");

/** How each kind of device looks, and which light it sheds; floors of meaning are drawn apart, below everybody. */
const devices = {
  console: { paint: drawConsole, glow: ({ on }) => (on ? "console" : "consoleDark") },
  ally: { paint: drawFriend, glow: () => "friend" },
  vent: { paint: drawVent, glow: ({ telling }) => (telling ? "vent" : null) },
  match: { paint: drawAsker, glow: () => "asker" },
  plinth: { paint: drawPlinth, glow: ({ on }) => (on ? "console" : "plinth") },
  compass: { paint() {}, glow: () => "compass" },
  embedding: { paint: drawEmbedding, glow: ({ state: at }) => (at === "home" ? null : "embedding") },
};

function noteOf(boss) {
  const { notes } = text.boss;
  if (boss.move.name === "fall") return "";
  if (isExposed(boss)) return notes.exposed;
  return boss.move.name === "ask" ? notes.asking : notes.closed;
}

function addExtras(dungeon, { world }) {
  loadEffectSheet(["kat", "sok", "burpman"]);
  addHeldFriend("ghostiny", map.points.ghostiny, {
    now: world.now,
    isHeld: () => !hasReached(state.game.story, 4, 5),
  });
  return addWorks(dungeon, { world, text });
}

/** The Meaning Works, where everything is answered. */
export default dungeonScene({
  ...{ row, map, text, devices, extras: addExtras },
  ...{ moments: [showWorksMoment], sounds: worksSounds },
  boss: { createView: createBabbleView, lights: babbleLights, rages: text.boss.rages, note: noteOf },
});
