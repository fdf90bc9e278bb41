import { carry } from "./carry.js";

const CLOSE = 96;

/** Comes after the hero; as long as it is tied, no further than its threads let it. */
export const prowl = [
  {
    name: "act",
    length: () => Number.POSITIVE_INFINITY,
    step({ dungeon, boss, dt }) {
      const goal = boss.tied ? atLeash(boss, dungeon.hero) : dungeon.hero;
      const [dx, dy] = [goal.x - boss.x, goal.y - boss.y];
      const distance = Math.hypot(dx, dy);
      const way = Math.min(boss.row.phases[boss.phase - 1].speed * dt, distance - (boss.tied ? 4 : CLOSE));
      if (way > 0) carry(dungeon, boss, (dx / distance) * way, (dy / distance) * way);
    },
  },
];

function atLeash({ home, row }, hero) {
  const [dx, dy] = [hero.x - home.x, hero.y - home.y];
  const share = Math.min(1, row.knot.leash / Math.max(1, Math.hypot(dx, dy)));
  return { x: home.x + dx * share, y: home.y + dy * share };
}
