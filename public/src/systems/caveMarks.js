import { patches, roofed, strewn } from "./groundKit.js";
import { shores } from "./groundMark.js";

const litter = ["cave-crack-0", "cave-gravel-0", "cave-crack-1", "cave-gravel-1", "cave-gravel-0"];
const laid = ["cave-slabs-0", "cave-gravel-1", "cave-slabs-1", "cave-crack-0"];
const mossy = ["cave-moss-0", "cave-moss-1"];
const stains = [
  { sprite: "cave-patch-0", opacity: 0.2 },
  { sprite: "cave-patch-1", opacity: 0.3 },
];

/** The floor of a cave with what lies on it, and the fronts of its walls. */
export const caveMarks = (terrain) => [
  ...patches(terrain, stains),
  ...shores(terrain, "trail", "cave-trail", { opacity: 0.5 }),
  ...strewn(terrain, "floor", litter, 0.45, 20),
  ...strewn(terrain, "floor", mossy, 0.03, 30),
  ...strewn(terrain, "trail", laid, 0.42, 40),
  ...shores(terrain, "water", "water-0"),
  ...shores(terrain, "rock", "cave-wall"),
];

/** The rock from above. */
export const rockMarks = (terrain) => shores(roofed(terrain), "roof", "cave-roof");
