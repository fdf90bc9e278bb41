import hub from "../content/hubs/level1.js";
import map from "../content/maps/level1.js";
import people from "../content/people/level1.js";
import { addAmbience } from "../systems/ambience.js";
import { hubScene } from "../systems/hubScene.js";
import { showOverlook } from "../systems/ui/overlook.js";

export const assets = ["core", "grassland"];

const BUTTERFLIES = ["flowy", "tga", "stone", "kat"];

/** The first hub: a village green with its people, the stone of records, the arena, the Hollow and the gate. */
export default hubScene({
  ...{ hub, map, people, view: showOverlook },
  decorate: ({ bounds, points, now }) =>
    addAmbience({ bounds, now, butterflies: BUTTERFLIES.map((name) => points[name]) }),
});
