import { chapterOf } from "../content/chapters.js";
import hub from "../content/hubs/level4.js";
import map from "../content/maps/level4.js";
import { moonlight } from "../content/neonLights.js";
import people from "../content/people/level4.js";
import { k } from "../context.js";
import { isOver } from "../rules/story.js";
import { state } from "../states/stateManager.js";
import { stamp } from "../systems/brush.js";
import { addHarbour, lanterns } from "../systems/harbour.js";
import { hubScene } from "../systems/hubScene.js";
import { addNight } from "../systems/neonNight.js";
import { whoSpeaks } from "../systems/ui/dialog.js";

export const assets = ["core", "grassland", "people", "neon"];

const tower = map.decorations.find(({ kind }) => kind === "neon-tower");
/** How far above the tower's foot the lower edge of its sign is. */
const SIGN_RISE = 200;

/** The letter that was missing on the tower shines there once the tower has its words again. */
function addLastLetter() {
  const { name } = chapterOf(hub.chapter).text.speakers.tower;
  const isLit = () => isOver(state.game.story) || whoSpeaks() === name;
  const draw = () => isLit() && stamp("neon-last-letter", tower.x, tower.y - SIGN_RISE, { anchor: "feet" });
  k.add([k.z(tower.y + 6), { draw }]);
}

const table = map.decorations.find(({ kind }) => kind === "quay-table");
/** How high the table is. */
const BOARD_RISE = 40;

/** Ghostiny's table on the quay is laid once the story is over: everybody has come, and the cake has kept. */
function addFeast() {
  if (!isOver(state.game.story)) return;
  k.add([
    k.z(table.y + 6),
    { draw: () => stamp("quay-feast", table.x, table.y - BOARD_RISE, { anchor: "feet" }) },
  ]);
}

/** The fourth hub: a harbour city at night. */
export default hubScene({
  hub,
  map,
  people,
  decorate({ points, now }) {
    addHarbour(now);
    addNight(map, {
      now,
      hero: () => state.player.position,
      more: [...lanterns, { ...moonlight, ...points.moon }],
    });
    addLastLetter();
    addFeast();
  },
});
