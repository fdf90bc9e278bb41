/** The arenas, by the names of their boards in small letters. */
export { badlands } from "./arenas/badlands.js";
export { grassland } from "./arenas/grassland.js";
export { mountains } from "./arenas/mountains.js";
