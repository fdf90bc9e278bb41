import { acrossOf, alongOf, isSheltered } from "../../public/src/rules/run/hazards/sandfront.js";

/** A way out of what is about to hit: sideways from a charge or a spit. */
export function threatened({ hero, foes, shots }) {
  const shot = shots.find(
    ({ from, x, y, vx, vy }) => from === "foe" && isComing({ x, y }, Math.atan2(vy, vx), hero, 110),
  );
  if (shot) return sideways(Math.atan2(shot.vy, shot.vx));
  const charge = foes.find((foe) => foe.mood === "act" && isComing(foe, foe.aim, hero, 160));
  return charge ? sideways(charge.aim) : null;
}

/** A way out of a circle that is about to be struck. */
export function marked({ hero, foes, hazards }) {
  const circles = hazards
    .filter(({ kind }) => kind === "rock")
    .map((rock) => ({ ...rock, left: rock.tell - rock.age }));
  for (const { memory, x, y, moodTime } of foes)
    if (memory.tell?.shape === "circle") circles.push({ x, y, radius: memory.tell.radius, left: moodTime });
  const circle = circles.find(({ x, y, radius }) => Math.hypot(hero.x - x, hero.y - y) < radius + 15);
  if (!circle) return null;
  const distance = Math.hypot(hero.x - circle.x, hero.y - circle.y) || 1;
  const way = { x: ((hero.x - circle.x) / distance) * 4, y: ((hero.y - circle.y) / distance) * 4 };
  return { way, late: circle.left < 0.3 };
}

/** The way to the nearest gap in a wall of sand; through it, if it is too late for that. */
export function sand({ hero, hazards }) {
  const front = hazards.find(({ kind }) => kind === "sandfront");
  const left = front ? alongOf(front.way, hero) - front.at : -1;
  if (left < -front?.depth || left > 900 || !front || isSheltered({ ...front, gap: front.gap * 0.7 }, hero))
    return null;
  if (left < 90) return { way: { x: -front.way.dx * 4, y: -front.way.dy * 4 }, late: left < 75 };
  const off = acrossOf(front.way, hero) - front.across;
  const side = Math.sign(Math.round(off / front.gaps) * front.gaps - off) * 3;
  return { way: front.way.dx === 0 ? { x: side, y: 0 } : { x: 0, y: side } };
}

function isComing({ x, y }, angle, hero, range) {
  const dx = hero.x - x;
  const dy = hero.y - y;
  const distance = Math.hypot(dx, dy);
  return distance < range && Math.cos(Math.atan2(dy, dx) - angle) > 0.85;
}

function sideways(angle) {
  return { x: -Math.sin(angle) * 3, y: Math.cos(angle) * 3 };
}
