import { growing } from "./cards/growing.js";
import { merged } from "./cards/merged.js";
import { striking } from "./cards/striking.js";

/**
 * The cards of a run, by id.
 * @type {Record<string, import("../rules/run/types.js").SkillRow>}
 */
export const skills = Object.fromEntries([...striking, ...growing, ...merged].map((row) => [row.id, row]));

/** What lies on the table where nothing is left to learn. */
export const fallbacks = {
  refill: { name: "Refill", icon: "icon-heart", text: "Gives 40 % of your health back.", heal: 0.4 },
  bonus: { name: "INCRBY", icon: "icon-trophy", text: "Adds 500 to your score.", score: 500 },
  scan: { name: "SCAN", icon: "icon-magnet", text: "Draws in all experience on the field.", collect: true },
};
