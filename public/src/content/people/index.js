import level1 from "./level1.js";
import level2 from "./level2.js";
import level3 from "./level3.js";
import level4 from "./level4.js";

/** Who lives where, by hub. @type {Record<string, import("./level1.js").Person[]>} */
export const people = { level1, level2, level3, level4 };
