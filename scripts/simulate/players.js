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
  const gem = towards(run.hero, nearest(run.hero, run.pickups, 400), 0.7);
  return { ...sum(away, gem, inwards(run)), attack: crowded(run, 100) > 0, dodge: crowded(run, 60) >= 3 };
}

/** Walks at the nearest foe with the button held; sees danger late, and dodges only when it hurts already. */
function beginning(run) {
  const { hero } = run;
  const gem = hero.hp > 40 ? towards(hero, nearest(hero, run.pickups, 160), 0.5) : null;
  const away = hero.hp < 35 || crowded(run, 110) >= 5 ? flee(run, 200) : null;
  const foe = away ? null : towards(hero, nearest(hero, run.foes, 900), 1);
  return { ...sum(foe, gem, away, inwards(run)), attack: true, dodge: crowded(run, 55) >= 4 };
}

/** Knows the reach of the sword, steps back from crowds, and dodges what is announced. */
function fighting(run) {
  const { hero } = run;
  const close = crowded(run, 120);
  const limit = hero.hp > 60 ? 6 : 3;
  const danger = threatened(run);
  const gem = towards(hero, nearest(hero, run.pickups, close > 2 ? 120 : 450), 0.8);
  const heart = towards(
    hero,
    nearest(
      hero,
      run.pickups.filter(({ kind }) => kind !== "exp"),
      900,
    ),
    1,
  );
  const target = nearest(hero, run.foes, 700);
  const space = target ? keepReach(hero, target) : null;
  const away = close > limit ? flee(run, 260) : flee(run, 75);
  return {
    ...sum(away, close > limit ? null : space, gem, heart, danger, inwards(run)),
    attack: true,
    dodge: Boolean(danger),
  };
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

function sum(...ways) {
  const way = { x: 0, y: 0 };
  for (const part of ways) {
    way.x += part?.x ?? 0;
    way.y += part?.y ?? 0;
  }
  const length = Math.hypot(way.x, way.y);
  return length > 1 ? { x: way.x / length, y: way.y / length } : way;
}
