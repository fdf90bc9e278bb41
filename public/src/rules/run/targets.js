/**
 * Strikes what can be struck and is no foe, each at most once a blow.
 * @param {import("./types.js").Run} run
 * @param {{kind: string, angle: number, damage: number, struck: Array<any>}} blow It remembers what it struck.
 * @param {(target: import("../dungeon/types.js").Target) => boolean} reaches
 */
export function strikeTargets(run, blow, reaches) {
  for (const target of run.targets) {
    if (target.gone || blow.struck.includes(target) || !reaches(target)) continue;
    blow.struck.push(target);
    target.struck(run, blow);
  }
}
