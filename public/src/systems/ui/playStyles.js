/** The styles of what lies around the edges of the view in play: imported by its signs, of which every scene has some. */
import { loadStyle } from "./style.js";

await loadStyle("signs", "prompt", "keys", "hud", "hudLife", "touch");
