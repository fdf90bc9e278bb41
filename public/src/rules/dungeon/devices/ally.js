import { createFlow } from "../../flow.js";
import { strike } from "../../run/combat.js";
import { tell } from "../tell.js";

const RADIUS = 24;
const GRACE = 0.5;
const BESIDE = 78;
const HELP = 1.8;
const FORGET = 4;
const RISEN = 0.6;
const CALM = 4;
const REST = 2.5;
const found = [];

/**
 * A friend who holds a place and fights back a little. Foes may be after it; it falls when its hp are gone, and gets up
 * when the hero stands beside it for a while, or when its console is on. If all friends are down at once, the fight is
 * lost. Link: `hp`, `console`, `reach`, `damage`, `every` (seconds between its blows).
 */
export const ally = {
  kind: "ally",

  create(dungeon, name, { x, y }, { hp, console, reach, damage, every }) {
    const flow = createFlow(dungeon.field);
    flow.update(x, y);
    const device = { name, kind: "ally", x, y, radius: RADIUS, flow, hp, maxHp: hp, up: true, on: true };
    Object.assign(device, {
      console,
      reach,
      damage,
      every,
      wait: every,
      help: 0,
      grace: 0,
      calm: 0,
      blow: null,
    });
    device.suffer = (run, blow) => suffer(run, device, blow);
    dungeon.allies.push(device);
    return device;
  },

  step(dungeon, device, dt) {
    device.grace = Math.max(0, device.grace - dt);
    device.calm += dt;
    if (isSafe(dungeon, device) && !device.up) rise(dungeon, device, 1);
    if (device.up) holdOut(dungeon, device, dt);
    else beHelped(dungeon, device, dt);
    device.on = device.up;
  },
};

/** Whether nobody comes for a friend any more. */
const isSafe = ({ devices }, device) => devices.find(({ name }) => name === device.console).on;

/**
 * Hurts a friend.
 * @returns {boolean} Whether it hurt.
 */
function suffer(dungeon, device, damage) {
  if (!device.up || device.grace > 0 || isSafe(dungeon, device)) return false;
  Object.assign(device, { hp: Math.max(0, device.hp - damage), grace: GRACE, calm: 0 });
  tell(dungeon, "allyHurt", device, { damage: Math.ceil(damage) });
  if (device.hp === 0) fall(dungeon, device);
  return true;
}

function fall(dungeon, device) {
  Object.assign(device, { up: false, help: 0 });
  tell(dungeon, "allyDown", device);
  if (dungeon.allies.some(({ up }) => up) || dungeon.state !== "playing") return;
  dungeon.state = "dead";
  tell(dungeon, "overrun", device);
  tell(dungeon, "death", dungeon.hero);
}

function rise(dungeon, device, share) {
  Object.assign(device, { up: true, hp: device.maxHp * share, grace: GRACE * 3, help: 0 });
  tell(dungeon, "allyUp", device);
}

function beHelped(dungeon, device, dt) {
  const { hero } = dungeon;
  const isBeside = Math.hypot(hero.x - device.x, hero.y - device.y) < BESIDE;
  device.help = Math.max(0, device.help + (isBeside ? dt / HELP : -dt / FORGET));
  if (device.help >= 1) rise(dungeon, device, RISEN);
}

function holdOut(dungeon, device, dt) {
  if (device.calm > CALM) device.hp = Math.min(device.maxHp, device.hp + REST * dt);
  device.wait = Math.max(0, device.wait - dt);
  if (device.wait === 0) fightBack(dungeon, device);
}

/** At the nearest in reach: a push, and some time won. */
function fightBack(dungeon, device) {
  const { x, y, reach, damage, every } = device;
  let nearest = null;
  let best = reach;
  for (const foe of dungeon.grid.near(x, y, reach, found)) {
    const distance = Math.hypot(foe.x - x, foe.y - y);
    if (foe.hp <= 0 || foe.blinking || foe.asleep || distance >= best) continue;
    best = distance;
    nearest = foe;
  }
  if (!nearest) return;
  device.wait = every;
  const angle = Math.atan2(nearest.y - y, nearest.x - x);
  tell(dungeon, "allyStrike", device, { angle });
  strike(dungeon, nearest, { damage, angle, push: 240, kind: "ally" });
}
