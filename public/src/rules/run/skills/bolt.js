import { nearestFoes } from "../blast.js";
import { strike } from "../combat.js";

/** The first foe that a swing hits publishes the blow: it leaps on to the subscribers nearest to it. */
export const bolt = {
  hit(run, { data, memory }, foe, damage, kind) {
    if (kind !== "sword" || !run.hero.swing || memory.serial === run.hero.swing.serial) return;
    memory.serial = run.hero.swing.serial;
    publish(run, data, foe, damage);
  },
};

/**
 * Carries a blow on from a foe to those around it.
 * @param {import("../types.js").Run} run
 * @param {{count: number, range: number, share: number}} channel
 * @param {import("../types.js").Foe} publisher
 * @param {number} damage
 */
export function publish(run, { count, range, share }, publisher, damage) {
  const subscribers = nearestFoes(run, publisher, range)
    .filter((foe) => foe !== publisher)
    .slice(0, count);
  if (subscribers.length === 0) return;
  const points = [publisher, ...subscribers].map(({ x, y }) => ({ x, y }));
  run.events.push({ type: "bolt", x: publisher.x, y: publisher.y, points });
  for (const foe of subscribers) {
    const angle = Math.atan2(foe.y - publisher.y, foe.x - publisher.x);
    strike(run, foe, { damage: damage * share, angle, push: 60, kind: "bolt" });
  }
}
