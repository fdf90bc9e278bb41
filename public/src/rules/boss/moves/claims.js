import { hurtHero } from "../../run/health.js";
import { announced, tellMove } from "./carry.js";

/** Claims things with great weight: they fall where it was shown, one of them where the hero stood. */
export const claims = [
  {
    name: "tell",
    length: (fight) => announced(fight, fight.boss.row.claims.tell),
    enter(fight) {
      const { boss } = fight;
      boss.move.radius = boss.row.claims.radius;
      boss.move.places = placesRound(fight);
      tellMove(fight);
    },
  },
  {
    name: "act",
    length: () => 0.3,
    enter: (fight) => burstAt(fight, fight.boss.row.claims),
  },
  { name: "rest", length: ({ boss }) => boss.row.claims.rest },
];

/** Where the hero is, and in a ring around. */
function placesRound({ dungeon, boss }) {
  const { hero, random } = dungeon;
  const { spread } = boss.row.claims;
  const count = boss.row.phases[boss.phase - 1].claims;
  const turned = random.range(0, 2 * Math.PI);
  const around = Array.from({ length: count - 1 }, (_, index) => {
    const angle = turned + (index / (count - 1)) * 2 * Math.PI;
    return { x: hero.x + Math.cos(angle) * spread, y: hero.y + Math.sin(angle) * spread };
  });
  return [{ x: hero.x, y: hero.y }, ...around];
}

/**
 * Strikes in circles round the places of the move; who stands in two of them is struck once.
 * @param {import("../types.js").Fight} fight
 * @param {{radius: number, damage: number}} blow
 */
export function burstAt({ dungeon, boss, emit }, { radius, damage }) {
  const { hero } = dungeon;
  for (const { x, y } of boss.move.places) {
    emit({ type: "slam", x, y, radius });
    if (Math.hypot(hero.x - x, hero.y - y) < radius) hurtHero(dungeon, damage, { x, y });
  }
}
