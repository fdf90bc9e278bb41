import hub from "../content/hubs/level3.js";
import map from "../content/maps/level3.js";
import people from "../content/people/level3.js";
import { hasReached } from "../rules/story.js";
import { tileSize } from "../rules/tiles.js";
import { state } from "../states/stateManager.js";
import { hubScene } from "../systems/hubScene.js";
import { addOasisAmbience } from "../systems/oasisAmbience.js";

export const assets = ["core", "grassland", "people", "oasis"];

const at = (x, y) => ({ x: x * tileSize, y: y * tileSize });
/** Where flags hang: from house to house. */
const LINES = [
  { from: at(17.8, 4.6), to: at(20.1, 4.7) },
  { from: at(22.4, 4.7), to: at(24.8, 4.6) },
  { from: at(27.6, 4.7), to: at(32.3, 4.3) },
  { from: at(10.8, 4.3), to: at(15, 4.7) },
];

/** The third hub: Thousandwells at dusk, with its spring, and canals that carry water again once the Narrows are free. */
export default hubScene({
  ...{ hub, map, people },
  decorate: ({ now }) =>
    addOasisAmbience({ map, now, lines: LINES, flows: hasReached(state.game.story, hub.chapter, 5) }),
});
