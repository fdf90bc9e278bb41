/**
 * Lets every skill that the hero has do what it does by itself.
 * @param {import("./types.js").Run} run
 * @param {number} dt
 */
export function stepSkills(run, dt) {
  for (const skill of run.skills) skill.effect?.step?.(run, skill, dt);
}

/**
 * Tells the skills what happened: `swung` (swing), `hit` (foe, damage, kind), `dodged`, `dying`.
 * @param {import("./types.js").Run} run
 * @param {"swung" | "hit" | "dodged" | "dying"} moment
 * @param {...any} details
 */
export function notifySkills(run, moment, ...details) {
  for (const skill of run.skills) skill.effect?.[moment]?.(run, skill, ...details);
}
