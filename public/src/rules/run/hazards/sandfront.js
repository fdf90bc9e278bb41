import { strike } from "../combat.js";
import { addHazard } from "../hazards.js";
import { hurtHero } from "../health.js";

const WAYS = [
  { dx: 1, dy: 0 },
  { dx: -1, dy: 0 },
  { dx: 0, dy: 1 },
  { dx: 0, dy: -1 },
];
const CARRY = 2600;
const FOE_FACTOR = 3;

/**
 * A wall of sand comes over the field from one side. It has gaps, which are marked on the ground as soon as it is
 * heard; whoever stands in one, or dodges through the wall, stays whole. It carries off and hurts all others.
 * Row: `away` (px between the hero and where it begins), `tell` (s), `speed`, `depth`, `gap` (half of its width),
 * `gaps` (px from one to the next), `aside` (px from the hero to the nearest, at most), `damage`.
 */
export const sandfront = {
  begin(run, row) {
    const { hero, random } = run;
    const way = WAYS[Math.floor(random.range(0, WAYS.length))];
    const { away, tell, speed, depth, gap, gaps, aside, damage } = row;
    const across = acrossOf(way, hero) + random.range(-aside, aside);
    const from = alongOf(way, hero) - away;
    const front = { way, across, from, speed, depth, gap, gaps, damage, tell, x: hero.x, y: hero.y };
    addHazard(run, { kind: "sandfront", plug: sandfront, at: from, swept: new Set(), ...front });
    run.events.push({ type: "hazard", kind: row.kind, x: hero.x, y: hero.y, way });
  },

  step(run, front, dt) {
    if (front.age < front.tell) return;
    front.at += front.speed * dt;
    sweepHero(run, front, dt);
    for (const foe of run.foes) if (isIn(front, foe)) sweepFoe(run, front, foe);
    front.over = front.at - front.from > run.field.width + run.field.height;
  },
};

/** Where a point lies along the way of a front; it grows the way that the front moves. */
export const alongOf = ({ dx, dy }, { x, y }) => x * dx + y * dy;

/** Where a point lies across the way of a front. */
export const acrossOf = ({ dx, dy }, { x, y }) => x * Math.abs(dy) + y * Math.abs(dx);

/** Whether a point lies in the lane of a front's gap. */
export function isSheltered({ way, across, gap, gaps }, point) {
  const off = acrossOf(way, point) - across;
  return Math.abs(off - Math.round(off / gaps) * gaps) < gap;
}

function isIn(front, point) {
  return Math.abs(alongOf(front.way, point) - front.at) < front.depth / 2 && !isSheltered(front, point);
}

function sweepHero(run, front, dt) {
  const { hero } = run;
  if (!isIn(front, hero) || hero.dodge) return;
  const { dx, dy } = front.way;
  if (!front.swept.has(hero)) {
    const source = { x: hero.x - dx, y: hero.y - dy };
    if (hurtHero(run, front.damage, source)) front.swept.add(hero);
  }
  hero.vx += dx * CARRY * dt;
  hero.vy += dy * CARRY * dt;
}

function sweepFoe(run, front, foe) {
  if (front.swept.has(foe) || foe.row.boss) return;
  front.swept.add(foe);
  const angle = Math.atan2(front.way.dy, front.way.dx);
  strike(run, foe, { damage: front.damage * FOE_FACTOR, angle, push: 420, kind: "sand" });
}
