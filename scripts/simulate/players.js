import { acrossOf, alongOf, isSheltered } from "../../public/src/rules/run/hazards/sandfront.js";

const SIGHT = 20;
const EDGE = 320;
const TURNS = [0, 0.6, -0.6, 1.2, -1.2, 1.9, -1.9, 2.6, -2.6];

const still = { x: 0, y: 0, attack: false, dodge: false };

/** Never touches anything. */
function standing() {
  return still;
}

/** Stands and holds the sword's button. */
function swinging() {
  return { ...still, attack: true };
}

/** Runs from foes and towards experience, and lets the skills do the work. */
function kiting(run) {
  const away = flee(run, 130);
  const gem = towards(run.hero, open(run, nearest(run.hero, run.pickups, 400)), 0.7);
  return { ...sum(away, gem, inwards(run)), attack: crowded(run, 100) > 0, dodge: crowded(run, 60) >= 3 };
}

/** Walks at the nearest foe with the button held; sees danger late, and dodges only when it hurts already. */
function beginning(run) {
  const { hero } = run;
  const gem = hero.hp > 40 ? towards(hero, open(run, nearest(hero, run.pickups, 160)), 0.5) : null;
  const away = hero.hp < 35 || crowded(run, 110) >= 5 ? flee(run, 200) : null;
  const foe = away ? null : towards(hero, open(run, nearest(hero, run.foes, 900)), 1);
  return { ...sum(foe, gem, away, inwards(run)), attack: true, dodge: crowded(run, 55) >= 4 };
}

/** Knows the reach of the sword, steps back from crowds, and dodges what is announced. */
function fighting(run) {
  const { hero } = run;
  const close = crowded(run, 120);
  const limit = hero.hp > 60 ? 6 : 3;
  const danger = threatened(run);
  const gem = towards(hero, open(run, nearest(hero, run.pickups, close > 2 ? 120 : 450)), 0.8);
  const worthy = run.pickups.filter(({ kind }) => kind !== "exp" && kind !== "coin");
  const heart = towards(hero, open(run, nearest(hero, worthy, 900)), 1);
  const target = open(run, nearest(hero, run.foes, 700));
  const space = target ? keepReach(hero, target) : null;
  const away = close > limit ? flee(run, 260) : flee(run, 75);
  const ground = marked(run) ?? sand(run);
  const wish = sum(
    away,
    close > limit ? null : space,
    gem,
    heart,
    danger,
    ground?.way,
    inwards(run),
    offEdge(run),
  );
  const { way, turned } = roundWalls(run, wish);
  return { ...way, attack: true, dodge: Boolean(danger) || Boolean(ground?.late) || (turned && close > 2) };
}

/** Who plays: how, and how many seconds pass between two decisions. */
export const players = {
  standing: { decide: standing, reaction: 1 },
  swinging: { decide: swinging, reaction: 1 },
  kiter: { decide: kiting, reaction: 0.15 },
  beginner: { decide: beginning, reaction: 0.35 },
  fighter: { decide: fighting, reaction: 0.1 },
};

function keepReach(hero, target) {
  const distance = Math.hypot(target.x - hero.x, target.y - hero.y);
  return towards(hero, target, distance > 85 ? 1 : -0.6);
}

/** A thing, if no wall stands between it and the hero: whoever walks straight at all others gets stuck. */
function open({ hero, field }, thing) {
  if (!thing) return null;
  const steps = Math.ceil(Math.hypot(thing.x - hero.x, thing.y - hero.y) / SIGHT);
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    if (!field.fits(hero.x + (thing.x - hero.x) * share, hero.y + (thing.y - hero.y) * share, hero.radius))
      return null;
  }
  return thing;
}

function nearest(from, things, range) {
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

function crowded({ hero, foes }, radius) {
  return foes.filter((foe) => Math.hypot(foe.x - hero.x, foe.y - hero.y) < radius + foe.radius).length;
}

/** A way out of what is about to hit: sideways from a charge or a spit. */
function threatened({ hero, foes, shots }) {
  const shot = shots.find(
    ({ from, x, y, vx, vy }) => from === "foe" && isComing({ x, y }, Math.atan2(vy, vx), hero, 110),
  );
  if (shot) return sideways(Math.atan2(shot.vy, shot.vx));
  const charge = foes.find((foe) => foe.mood === "act" && isComing(foe, foe.aim, hero, 160));
  return charge ? sideways(charge.aim) : null;
}

/** A way out of a circle that is about to be struck. */
function marked({ hero, foes, hazards }) {
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
function sand({ hero, hazards }) {
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

function flee({ hero, foes }, radius) {
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

function towards(from, to, weight) {
  if (!to) return null;
  const distance = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  return { x: ((to.x - from.x) / distance) * weight, y: ((to.y - from.y) / distance) * weight };
}

/** Walls are corners to be caught in: keeps to the middle of the field. */
function inwards({ hero, field }) {
  const dx = field.width / 2 - hero.x;
  const dy = field.height / 2 - hero.y;
  const weight = Math.max(0, Math.hypot(dx, dy) / (field.width / 2) - 0.5) * 3;
  return towards({ x: 0, y: 0 }, { x: dx, y: dy }, weight);
}

/** Away from the edge of the field, where a crowd has one cornered. */
function offEdge({ hero, field }) {
  const push = (before, after) => Math.max(0, 1 - before / EDGE) * 3 - Math.max(0, 1 - after / EDGE) * 3;
  return { x: push(hero.x, field.width - hero.x), y: push(hero.y, field.height - hero.y) };
}

/** The open way that is nearest to the one that is wanted. */
function roundWalls({ hero, field }, wish) {
  const wanted = Math.atan2(wish.y, wish.x);
  const length = Math.hypot(wish.x, wish.y);
  for (const turn of TURNS) {
    const way = { x: Math.cos(wanted + turn) * length, y: Math.sin(wanted + turn) * length };
    if (length < 0.2 || field.fits(hero.x + way.x * 60, hero.y + way.y * 60, hero.radius))
      return { way, turned: turn !== 0 };
  }
  return { way: wish, turned: false };
}

function sum(...ways) {
  const way = { x: 0, y: 0 };
  for (const part of ways) {
    way.x += part?.x ?? 0;
    way.y += part?.y ?? 0;
  }
  const length = Math.hypot(way.x, way.y);
  return length > 1 ? { x: way.x / length, y: way.y / length } : way;
}
