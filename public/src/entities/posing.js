/** How a boss holds itself: what each stage of its moves bends it to, and how it gets there. */

/** How much of a stage has passed, from 0 to 1. */
export const share = ({ time, length }) => Math.min(1, time / length);

/**
 * @typedef {Record<string, number>} Pose
 * @typedef {(move: import("../rules/boss/types.js").BossMove, clock: number) => Partial<Pose>} Bend
 *
 * @typedef {object} Bearing All that a boss can look like; what is not named is as it stands.
 * @property {Pose} standing
 * @property {Record<"tell" | "act" | "rest", Record<string, Bend>>} stages By stage and by the name of the move.
 * @property {(clock: number) => Partial<Pose>} asleep While it waits.
 * @property {() => Partial<Pose>} [beaten] What is left of it.
 * @property {number} soft How fast it bends. @property {number} snap The same in a stroke.
 */

function goalOf({ stages, asleep, beaten }, { state, move }, clock) {
  if (state === "waiting") return asleep(clock);
  if (state === "defeated" && beaten) return beaten();
  return stages[move.stage][move.name]?.(move, clock) ?? {};
}

/**
 * Makes the pose of a boss, which goes after what the boss is at.
 * @param {import("../rules/dungeon/types.js").Boss & {move: object}} boss
 * @param {Bearing} bearing
 */
export function createPose(boss, bearing) {
  const { standing, soft, snap } = bearing;
  const pose = { ...standing };
  let clock = 0;
  return {
    pose,
    /** @param {number} dt Game time. */
    update(dt) {
      clock += dt;
      const goal = { ...standing, ...goalOf(bearing, boss, clock) };
      const isStroke = boss.move.stage === "act" && boss.move.name !== "walk";
      const way = 1 - Math.exp(-(isStroke ? snap : soft) * dt);
      for (const part of Object.keys(pose)) pose[part] += (goal[part] - pose[part]) * way;
    },
  };
}
