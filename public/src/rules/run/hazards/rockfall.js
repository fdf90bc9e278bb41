import { blast } from "../blast.js";
import { addHazard } from "../hazards.js";
import { hurtHero } from "../health.js";

const STAGGER = 0.16;
const LEAD = 0.35;
const NEAREST = 90;
const TRIES = 6;
/** A rock does not ask whose side one is on; foes have thicker skulls. */
const FOE_FACTOR = 4;

/**
 * Rocks come down: the first where the hero is heading, the others around. Shadows grow where they will land.
 * Row: `count`, `spread` (px), `radius`, `tell` (s), `damage`.
 */
export const rockfall = {
  begin(run, row) {
    const { hero } = run;
    run.events.push({ type: "hazard", kind: row.kind, x: hero.x, y: hero.y });
    dropRocks(run, row, { x: hero.x + hero.vx * LEAD, y: hero.y + hero.vy * LEAD });
  },

  step(run, rock) {
    if (rock.age < rock.tell) return;
    rock.over = true;
    const { x, y, radius, damage } = rock;
    run.events.push({ type: "rock", x, y, radius });
    blast(run, { x, y, radius, damage: damage * FOE_FACTOR, push: 260, kind: "rock" });
    if (Math.hypot(run.hero.x - x, run.hero.y - y) < radius) hurtHero(run, damage, rock);
  },
};

/**
 * Announces rocks, the first of them at a place.
 * @param {import("../types.js").Run} run
 * @param {{count: number, spread: number, radius: number, tell: number, damage: number}} row
 * @param {import("../types.js").Point} place
 */
export function dropRocks(run, { count, spread, radius, tell, damage }, place) {
  for (let rock = 0; rock < count; rock += 1) {
    const spot = rock === 0 ? place : spotAround(run, place, spread);
    if (!spot) continue;
    const { x, y } = spot;
    addHazard(run, { kind: "rock", plug: rockfall, x, y, radius, damage, tell: tell + rock * STAGGER });
  }
}

/** Rocks and foes are at home on open ground only. */
function spotAround({ random, field }, { x, y }, spread) {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const angle = random.range(0, 2 * Math.PI);
    const distance = random.range(NEAREST, spread);
    const spot = { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance };
    if (!field.solid(spot.x, spot.y)) return spot;
  }
  return null;
}
