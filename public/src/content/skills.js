import { growing } from "./cards/growing.js";
import { merged } from "./cards/merged.js";
import { wordsOf } from "./cards/skill.js";
import { striking } from "./cards/striking.js";

/**
 * The cards of a run, by id.
 * @type {Record<string, import("../rules/run/types.js").SkillRow>}
 */
export const skills = Object.fromEntries([...striking, ...growing, ...merged].map((row) => [row.id, row]));

/** What lies on the table where nothing is left to learn. */
export const fallbacks = {
  refill: { ...wordsOf("refill"), icon: "icon-heart", heal: 0.4 },
  bonus: { ...wordsOf("bonus"), icon: "icon-trophy", score: 500 },
  scan: { ...wordsOf("scan"), icon: "icon-magnet", collect: true },
};
