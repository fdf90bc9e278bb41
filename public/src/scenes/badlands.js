import row from "../content/dungeons/badlands.js";
import { lights } from "../content/lights.js";
import map from "../content/maps/badlands.js";
import { addHeldFriend } from "../entities/heldFriend.js";
import { openGates, phaseOf } from "../rules/boss/bottleneck/gates.js";
import { hasReached } from "../rules/story.js";
import { state } from "../states/stateManager.js";
import { createBottleneckView } from "../systems/bosses/bottleneckView.js";
import { showCanalMoment } from "../systems/canalMoments.js";
import { addCanalWorks, canalDevices } from "../systems/canalWorks.js";
import { dungeonScene } from "../systems/dungeonScene.js";
import { fill, loadText } from "../text/load.js";

export const assets = ["core", "grassland", "people", "lair", "badlands"];

const text = await loadText("dungeon3");

/** The boss and its side channels. */
function bossLights({ x, y, gates }) {
  const around = gates.map((gate) => ({
    ...{ x: gate.x, y: gate.y - 20 },
    glow: lights[gate.open ? "found" : "valve"],
  }));
  return [{ x, y: y - 110, glow: lights.boss }, ...around];
}

function noteOf(boss) {
  const { notes } = text.boss;
  if (!boss.shielded) return boss.move.name === "stun" ? notes.bare : "";
  return fill(notes.shielded, { open: openGates(boss), needs: phaseOf(boss).needs });
}

function addOthers(dungeon, { world }) {
  addCanalWorks(dungeon, world);
  addHeldFriend("burpman", map.points.burpman, {
    now: world.now,
    isHeld: () => !hasReached(state.game.story, 3, 5),
  });
}

/** What is heard of the works' own events, by effects that there are. */
const sounds = {
  valve: "lever",
  balanced: "persist",
  query: "pulse",
  queryEnd: "expire",
  urnSilent: "block",
  urnFound: "gem",
  urnWrong: "locked",
  queryDone: "shrine",
  plate: "lever",
  plateHeld: "persist",
  stormLaid: "dive",
  stormRises: "surface",
  turnBack: "block",
  gush: "explode",
  flood: "surface",
  gateOpen: "stone",
  gateShut: "slam",
};

/** The Narrows, where everything must pass one gate. */
export default dungeonScene({
  ...{ row, map, text, sounds, devices: canalDevices, moments: [showCanalMoment], extras: addOthers },
  boss: {
    createView: createBottleneckView,
    lights: bossLights,
    rages: text.boss.rages,
    note: noteOf,
    farthest: 250,
  },
});
