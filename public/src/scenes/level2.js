import hub from "../content/hubs/level2.js";
import map from "../content/maps/level2.js";
import people from "../content/people/level2.js";
import { hubScene } from "../systems/hubScene.js";
import { addMountainLife } from "../systems/mountainLife.js";
import { addSnow } from "../systems/weather/snow.js";

export const assets = ["core", "grassland", "people", "mountains"];

/** The second hub: Coppershelf in the Copper Mountains, where it snows. */
export default hubScene({
  ...{ hub, map, people },
  decorate({ bounds, now }) {
    addMountainLife({ map, bounds, now });
    addSnow(now);
  },
});
