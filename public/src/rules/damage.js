/**
 * A blow with the luck of its throw: within a tenth of its base, or twice that when critical; at least 1, whole.
 * @param {{base: number, criticalChance: number, random: import("./random.js").Random}} blow
 */
export function rollDamage({ base, criticalChance, random }) {
  const critical = random.chance(criticalChance);
  const spread = random.range(0.9, 1.1);
  return { damage: Math.max(1, Math.round(base * spread * (critical ? 2 : 1))), critical };
}

/**
 * The velocity that a blow gives a body: the heavier, the slower.
 * @param {number} angle
 * @param {number} strength In px/s for a body of weight 1.
 * @param {number} weight
 */
export function knockback(angle, strength, weight) {
  const speed = strength / weight;
  return { x: Math.cos(angle) * speed, y: Math.sin(angle) * speed };
}

/**
 * What a hurt does to one who may be invulnerable: the hp left, and whether it hurt at all.
 * @param {{hp: number, invulnerable: number}} body
 * @param {number} damage
 */
export function sufferDamage({ hp, invulnerable }, damage) {
  if (invulnerable > 0 || hp <= 0) return { hp, hurt: false };
  return { hp: Math.max(0, hp - damage), hurt: true };
}
