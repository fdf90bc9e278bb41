import { mountains } from "../content/arenas.js";
import map from "../content/maps/survivor2.js";
import { arenaScene } from "../systems/arenaScene.js";

export const assets = ["core", "grassland", "mountains", "wardens"];

/** The arena of the Copper Mountains. */
export default arenaScene({ arena: mountains, map, board: "Mountains", home: "level2" });
