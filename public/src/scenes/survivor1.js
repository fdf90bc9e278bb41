import { grassland } from "../content/arenas.js";
import map from "../content/maps/survivor1.js";
import { arenaScene } from "../systems/arenaScene.js";

export const assets = ["core", "grassland", "wardens"];

/** The Grassland arena. */
export default arenaScene({ arena: grassland, map, board: "Grassland", home: "level1" });
