import row from "../content/dungeons/lair.js";
import { lights } from "../content/lights.js";
import map from "../content/maps/lair.js";
import { addHeldFriend } from "../entities/heldFriend.js";
import { hasReached } from "../rules/story.js";
import { state } from "../states/stateManager.js";
import { createBossView } from "../systems/bossView.js";
import { dungeonScene } from "../systems/dungeonScene.js";
import { loadText } from "../text/load.js";

export const assets = ["core", "grassland", "lair"];

const text = await loadText("dungeon1");

/** A boss and its heaps. */
function bossLights({ x, y, heaps }) {
  const around = heaps.map((heap) => ({ x: heap.x, y: heap.y - 20, glow: lights.heap }));
  return [{ x, y: y - 70, glow: lights.boss }, ...around];
}

function noteOf({ shielded, heaps, move }) {
  const { notes } = text.boss;
  if (shielded) return heaps.some(({ ttl }) => ttl === null) ? notes.shielded : notes.expiring;
  return move.name === "stun" ? notes.stunned : "";
}

function addKat(_dungeon, { world }) {
  addHeldFriend("kat", map.points.kat, {
    now: world.now,
    isHeld: () => !hasReached(state.game.story, 1, 5),
  });
  return {};
}

/** The Hollow, where nothing ever expires. */
export default dungeonScene({
  ...{ row, map, text, extras: addKat },
  boss: { createView: createBossView, lights: bossLights, rages: text.boss.rages, note: noteOf },
});
