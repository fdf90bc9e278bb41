import { badlands } from "../content/arenas.js";
import map from "../content/maps/survivor3.js";
import { arenaScene } from "../systems/arenaScene.js";

export const assets = ["core", "grassland", "oasis", "wardens"];

/** The arena of the Badlands. */
export default arenaScene({ arena: badlands, map, board: "Badlands", home: "level3" });
