const EDGE = 320;
const TURNS = [0, 0.6, -0.6, 1.2, -1.2, 1.9, -1.9, 2.6, -2.6];

/** As near to a foe as the sword reaches, and no nearer. */
export function keepReach(hero, target) {
  const distance = Math.hypot(target.x - hero.x, target.y - hero.y);
  return towards(hero, target, distance > 85 ? 1 : -0.6);
}

/** Away from all foes within a radius, most of all from the nearest. */
export function flee({ hero, foes }, radius) {
  const way = { x: 0, y: 0 };
  for (const foe of foes) {
    const dx = hero.x - foe.x;
    const dy = hero.y - foe.y;
    const distance = Math.max(1, Math.hypot(dx, dy));
    if (distance > radius) continue;
    const weight = (1 - distance / radius) * 2;
    way.x += (dx / distance) * weight;
    way.y += (dy / distance) * weight;
  }
  return way;
}

/** The way to a thing, as strong as its weight; null where there is none. */
export function towards(from, to, weight) {
  if (!to) return null;
  const distance = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  return { x: ((to.x - from.x) / distance) * weight, y: ((to.y - from.y) / distance) * weight };
}

/** Walls are corners to be caught in: keeps to the middle of the field. */
export function inwards({ hero, field }) {
  const dx = field.width / 2 - hero.x;
  const dy = field.height / 2 - hero.y;
  const weight = Math.max(0, Math.hypot(dx, dy) / (field.width / 2) - 0.5) * 3;
  return towards({ x: 0, y: 0 }, { x: dx, y: dy }, weight);
}

/** Away from the edge of the field, where a crowd has one cornered. */
export function offEdge({ hero, field }) {
  const push = (before, after) => Math.max(0, 1 - before / EDGE) * 3 - Math.max(0, 1 - after / EDGE) * 3;
  return { x: push(hero.x, field.width - hero.x), y: push(hero.y, field.height - hero.y) };
}

/** The open way that is nearest to the one that is wanted. */
export function roundWalls({ hero, field }, wish) {
  const wanted = Math.atan2(wish.y, wish.x);
  const length = Math.hypot(wish.x, wish.y);
  for (const turn of TURNS) {
    const way = { x: Math.cos(wanted + turn) * length, y: Math.sin(wanted + turn) * length };
    if (length < 0.2 || field.fits(hero.x + way.x * 60, hero.y + way.y * 60, hero.radius))
      return { way, turned: turn !== 0 };
  }
  return { way: wish, turned: false };
}

/** All ways as one, no longer than a full step. */
export function sum(...ways) {
  const way = { x: 0, y: 0 };
  for (const part of ways) {
    way.x += part?.x ?? 0;
    way.y += part?.y ?? 0;
  }
  const length = Math.hypot(way.x, way.y);
  return length > 1 ? { x: way.x / length, y: way.y / length } : way;
}
