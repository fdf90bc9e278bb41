import { addShot } from "./shots.js";

/**
 * Leaves threads on the ground for a while: they hurt nobody, but whoever wades through them is slow. A dodge tears
 * free.
 * @param {import("./types.js").Run} run
 * @param {{x: number, y: number, radius: number, life: number, drag: number}} where `drag`: how much they hold.
 */
export function addThread(run, { x, y, radius, life, drag }) {
  addShot(run, { kind: "thread", from: "foe", walls: false, x, y, radius, life, drag, lies: hold });
}

function hold({ hero }, { x, y, radius, drag }, dt) {
  if (hero.dodge || Math.hypot(hero.x - x, hero.y - y) > radius + hero.radius * 0.4) return;
  const kept = Math.max(0, 1 - drag * dt);
  hero.vx *= kept;
  hero.vy *= kept;
}
