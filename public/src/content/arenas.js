import { foes } from "./foes.js";
import { fallbacks, skills } from "./skills.js";
import { waves } from "./waves.js";

/**
 * What a run in the Grassland arena is made of.
 * @type {import("../rules/run/types.js").Arena}
 */
export const grassland = {
  foes,
  skills,
  fallbacks,
  waves,
  again: 0,
  eliteEvery: 90,
  mostFoes: 220,
  hero: {},
};
