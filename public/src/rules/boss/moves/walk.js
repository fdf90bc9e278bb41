import { carry } from "./carry.js";

const CLOSE = 96;

/** Comes after the hero, slowly; it chooses its next move meanwhile. */
export const walk = [
  {
    name: "act",
    length: () => Number.POSITIVE_INFINITY,
    step({ dungeon, boss, dt }) {
      const dx = dungeon.hero.x - boss.x;
      const dy = dungeon.hero.y - boss.y;
      const distance = Math.hypot(dx, dy);
      if (distance < CLOSE) return;
      const way = boss.row.phases[boss.phase - 1].speed * dt;
      carry(dungeon, boss, (dx / distance) * way, (dy / distance) * way);
    },
  },
];
