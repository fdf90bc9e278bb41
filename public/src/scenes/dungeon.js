import row from "../content/dungeons/dungeon.js";
import { lights } from "../content/lights.js";
import map from "../content/maps/dungeon.js";
import { drawBell, drawDial, drawFarSwitch } from "../entities/archiveDevices.js";
import { addHeldFriend } from "../entities/heldFriend.js";
import { hasReached } from "../rules/story.js";
import { state } from "../states/stateManager.js";
import { showArchiveMoment } from "../systems/bosses/tangleMoments.js";
import { createTangleView } from "../systems/bosses/tangleView.js";
import { dungeonScene } from "../systems/dungeonScene.js";
import { fill, loadText } from "../text/load.js";

export const assets = ["core", "grassland", "people", "lair", "dungeon"];

const text = await loadText("dungeon2");

/** Tangle and its knots. */
function bossLights({ x, y, knots }) {
  const around = knots.map((knot) => ({
    x: knot.x,
    y: knot.y - 50,
    glow: lights[knot.next ? "knot-next" : "knot"],
  }));
  return [{ x, y: y - 70, glow: lights.boss }, ...around];
}

function noteOf({ tied, knots: [next], move }) {
  const { notes } = text.boss;
  if (tied && next) return fill(next.high ? notes.high : notes.tied, next);
  return move.name === "stun" ? notes.bare : "";
}

function addSok(_dungeon, { world }) {
  addHeldFriend("sok", map.points.sok, { now: world.now, isHeld: () => !hasReached(state.game.story, 2, 5) });
}

const devices = {
  bell: { paint: drawBell, glow: ({ on }) => (on ? "bell" : "sign") },
  dial: { paint: drawDial, glow: ({ kept }) => (kept ? "bell" : "dial") },
  switch: { paint: drawFarSwitch, glow: ({ on }) => (on ? "key" : "switch") },
};

const sounds = {
  ...{
    bell: "bell",
    dial: "lever",
    bellWrong: "locked",
    solved: "persist",
    switch: "shrine",
    switchBlock: "block",
  },
  ...{ knotFray: "heapMark", knotCut: "heapExpire", knotBlock: "block", untied: "shieldDown", tied: "pulse" },
  ...{ lash: "beam", web: "dive" },
};

/** The Unsorted, where everything is tied to everything. */
export default dungeonScene({
  ...{ row, map, text, devices, sounds, extras: addSok, moments: [showArchiveMoment] },
  boss: { createView: createTangleView, lights: bossLights, rages: text.boss.rages, note: noteOf },
});
