import { strike } from "./combat.js";
import { hurtHero } from "./health.js";
import { strikeTargets } from "./targets.js";

const found = [];

/**
 * Puts a shot on the field. It hurts what it touches (`damage`), at most `pierce` foes, each once; `walls` stop it;
 * `lies` is called in each step, `expired` when its life is over.
 * @param {import("./types.js").Run} run
 * @param {Partial<import("./types.js").Shot> & {kind: string, from: "hero" | "foe", x: number, y: number}} shot
 * @returns {import("./types.js").Shot}
 */
export function addShot(run, { angle = 0, speed = 0, ...shot }) {
  const whole = {
    id: ++run.lastId,
    radius: 10,
    age: 0,
    life: 1,
    damage: 0,
    push: 0,
    pierce: 1,
    walls: true,
    angle,
    vx: Math.cos(angle) * speed,
    vy: Math.sin(angle) * speed,
    struck: [],
    ...shot,
  };
  run.shots.push(whole);
  return whole;
}

/**
 * Moves the shots, lets them hit, and takes away the spent ones.
 * @param {import("./types.js").Run} run
 * @param {number} dt
 */
export function stepShots(run, dt) {
  const shots = run.shots;
  // Expired shots may add new ones: those are kept behind, and move from the next step on.
  const count = shots.length;
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    const shot = shots[index];
    if (lives(run, shot, dt)) shots[kept++] = shot;
    else shot.expired?.(run, shot);
  }
  for (let index = count; index < shots.length; index += 1) shots[kept++] = shots[index];
  shots.length = kept;
}

function lives(run, shot, dt) {
  shot.age += dt;
  shot.x += shot.vx * dt;
  shot.y += shot.vy * dt;
  shot.lies?.(run, shot, dt);
  if (shot.age >= shot.life) return false;
  if (shot.walls && run.field.blocks(shot.x, shot.y)) return false;
  if (shot.damage > 0) hit(run, shot);
  return shot.pierce > 0;
}

function hit(run, shot) {
  if (shot.from === "foe") return hitHero(run, shot);
  if (run.targets.length > 0) strikeTargets(run, shot, (target) => touch(shot, target));
  for (const foe of run.grid.near(shot.x, shot.y, shot.radius, found)) {
    if (shot.pierce <= 0) return;
    if (foe.hp <= 0 || shot.struck.includes(foe.id)) continue;
    shot.struck.push(foe.id);
    shot.pierce -= 1;
    strike(run, foe, { damage: shot.damage, angle: shot.angle, push: shot.push, kind: shot.kind });
  }
}

function touch(shot, { x, y, radius }) {
  return Math.hypot(x - shot.x, y - shot.y) <= radius + shot.radius;
}

function hitHero(run, shot) {
  const { hero } = run;
  for (const ally of run.allies)
    if (shot.pierce > 0 && touch(shot, ally) && ally.suffer(run, shot.damage)) shot.pierce = 0;
  if (Math.hypot(hero.x - shot.x, hero.y - shot.y) > hero.radius * 0.8 + shot.radius) return;
  if (hurtHero(run, shot.damage, shot)) shot.pierce = 0;
}
