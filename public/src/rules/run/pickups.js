import { healHero } from "./health.js";

const CATCH = 26;
const PULL = 1500;
const FASTEST = 900;
const MOST_GEMS = 160;
const HEART_CHANCE = 0.012;
const HEART_SHARE = 0.2;
const MAGNET_CHANCE = 0.35;
const COIN_CHANCE = 0.07;
/** Coins of those that are sure to have some: how many, and what each is worth. */
const PURSES = { elite: [3, 2], boss: [10, 3] };

/**
 * Leaves behind what a fallen foe carried: experience always, a heart or a coin rarely; an elite or a boss is sure to
 * leave more.
 * @param {import("./types.js").Run} run
 * @param {import("./types.js").Foe} foe
 */
export function dropLoot(run, foe) {
  const { random, stats } = run;
  const isGreat = foe.elite || foe.row.boss;
  const gems = isGreat ? 6 : 1;
  for (let gem = 0; gem < gems; gem += 1) dropExp(run, foe, foe.row.exp * (foe.elite ? 2 : 1));
  if (isGreat || random.chance(HEART_CHANCE)) drop(run, foe, "heart", 1);
  if (isGreat && random.chance(foe.row.boss ? 1 : MAGNET_CHANCE)) drop(run, foe, "magnet", 1);
  if (isGreat) dropPurse(run, foe);
  else if (random.chance(COIN_CHANCE * stats.luck)) drop(run, foe, "coin", 1);
}

function dropPurse(run, foe) {
  const [coins, worth] = PURSES[foe.row.boss ? "boss" : "elite"];
  for (let coin = 0; coin < coins; coin += 1) drop(run, foe, "coin", worth);
}

/** On a field full of gems the oldest one takes the value, so that there are never more to move. */
function dropExp(run, place, value) {
  const gems = run.pickups.filter((pickup) => pickup.kind === "exp");
  if (gems.length < MOST_GEMS) drop(run, place, "exp", value);
  else gems[0].value += value;
}

/**
 * Puts a pickup where something fell.
 * @param {import("./types.js").Run} run
 * @param {{x: number, y: number, radius: number}} place
 * @param {import("./types.js").Pickup["kind"]} kind
 * @param {number} value
 */
export function drop(run, { x, y, radius }, kind, value) {
  const angle = run.random.range(0, 2 * Math.PI);
  const distance = run.random.range(0, radius);
  const place = { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance };
  run.pickups.push({ id: ++run.lastId, kind, ...place, value, age: 0, speed: 0, pulled: false });
}

/**
 * Draws what lies near towards the hero and hands over what arrives.
 * @param {import("./types.js").Run} run
 * @param {number} dt
 */
export function stepPickups(run, dt) {
  let kept = 0;
  for (const pickup of run.pickups) {
    pickup.age += dt;
    if (moves(run, pickup, dt)) gains[pickup.kind](run, pickup);
    else run.pickups[kept++] = pickup;
  }
  run.pickups.length = kept;
}

function moves(run, pickup, dt) {
  const { hero, stats } = run;
  const dx = hero.x - pickup.x;
  const dy = hero.y - pickup.y;
  const distance = Math.hypot(dx, dy);
  if (distance < CATCH) return true;
  pickup.pulled ||= distance < stats.pickupRadius;
  if (!pickup.pulled) return false;
  pickup.speed = Math.min(FASTEST, pickup.speed + PULL * dt);
  const way = Math.min(distance, pickup.speed * dt);
  pickup.x += (dx / distance) * way;
  pickup.y += (dy / distance) * way;
  return false;
}

/** What each kind of pickup does for the hero. */
const gains = {
  exp(run, { x, y, value }) {
    run.hero.exp += value * run.stats.expGain;
    run.events.push({ type: "exp", x, y, value });
  },
  heart: (run) => healHero(run, run.hero.maxHp * HEART_SHARE),
  coin(run, { x, y, value }) {
    run.coins += value;
    run.events.push({ type: "coin", x, y, value });
  },
  magnet(run, { x, y }) {
    collectAll(run);
    run.events.push({ type: "magnet", x, y });
  },
};

/**
 * Draws all experience and all coins on the field towards the hero, however far away.
 * @param {import("./types.js").Run} run
 */
export function collectAll(run) {
  for (const pickup of run.pickups) pickup.pulled ||= pickup.kind === "exp" || pickup.kind === "coin";
}
