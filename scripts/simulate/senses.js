const SIGHT = 20;

/** A thing, if no wall stands between it and the hero: whoever walks straight at all others gets stuck. */
export function open({ hero, field }, thing) {
  if (!thing) return null;
  const steps = Math.ceil(Math.hypot(thing.x - hero.x, thing.y - hero.y) / SIGHT);
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    if (!field.fits(hero.x + (thing.x - hero.x) * share, hero.y + (thing.y - hero.y) * share, hero.radius))
      return null;
  }
  return thing;
}

/** The nearest of some things within a range, or null. */
export function nearest(from, things, range) {
  let best = null;
  let closest = range;
  for (const thing of things) {
    const distance = Math.hypot(thing.x - from.x, thing.y - from.y);
    if (distance >= closest) continue;
    closest = distance;
    best = thing;
  }
  return best;
}

/** How many foes are so near. */
export function crowded({ hero, foes }, radius) {
  let count = 0;
  for (const foe of foes) if (Math.hypot(foe.x - hero.x, foe.y - hero.y) < radius + foe.radius) count += 1;
  return count;
}
