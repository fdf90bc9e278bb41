/**
 * What the hero can do before any card was taken; an arena may differ in some of it.
 * @param {Partial<import("./types.js").Stats>} [changes]
 * @returns {import("./types.js").Stats}
 */
export function baseStats(changes = {}) {
  return {
    speed: 230,
    dodgeCooldown: 0.9,
    maxHp: 100,
    regen: 0,
    toughness: 1,
    damage: 1,
    attackSpeed: 1,
    finisher: 1,
    swordReach: 1,
    critical: 0.07,
    pickupRadius: 130,
    expGain: 1,
    luck: 1,
    secondWind: 0,
    ...changes,
  };
}

/**
 * Works the hero's abilities out anew from all cards taken; more hp at most is also more hp now.
 * @param {import("./types.js").Run} run
 */
export function refreshStats(run) {
  const stats = baseStats(run.arena.hero);
  for (const { data } of run.skills) {
    for (const [name, bonus] of Object.entries(data.stats ?? {})) stats[name] += bonus;
  }
  const grown = stats.maxHp - run.hero.maxHp;
  run.stats = stats;
  run.hero.maxHp = stats.maxHp;
  run.hero.hp += Math.max(0, grown);
}
