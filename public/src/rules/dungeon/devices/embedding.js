import { learn } from "../../run/cards.js";
import { healHero } from "../../run/health.js";
import { keepIn, tell } from "../tell.js";

const TAKE = 60;
const HOME = 104;
const IMPROVED = 3;

const named = ({ devices }, name) => devices.find((device) => device.name === name);
const isNear = ({ hero }, { x, y }, reach) => Math.hypot(hero.x - x, hero.y - y) < reach;

/**
 * An embedding under glass: free once the device of its wing is on, taken by whoever touches it, and at home at its
 * console, where it makes a skill better for good. Link: `by` (a device), `home` (a console), `skill`.
 */
export const embedding = {
  kind: "embedding",

  create(dungeon, name, { x, y }, { by, home, skill }) {
    const isHome = dungeon.progress.embeddings.includes(skill);
    const at = isHome ? dungeon.points[home] : { x, y };
    return { name, kind: "embedding", ...at, on: isHome, by, home, skill, state: isHome ? "home" : "locked" };
  },

  step(dungeon, device) {
    if (device.state === "locked" && named(dungeon, device.by).on) free(dungeon, device);
    if (device.state === "free" && isNear(dungeon, device, TAKE)) take(dungeon, device);
    if (device.state !== "held") return;
    Object.assign(device, { x: dungeon.hero.x, y: dungeon.hero.y });
    if (isNear(dungeon, dungeon.points[device.home], HOME)) bringHome(dungeon, device);
  },
};

function free(dungeon, device) {
  device.state = "free";
  tell(dungeon, "embeddingFree", device, { skill: device.skill });
}

function take(dungeon, device) {
  device.state = "held";
  tell(dungeon, "embeddingTaken", device, { skill: device.skill });
}

/** Whoever brings it is made whole, as at a shrine. */
function bringHome(dungeon, device) {
  const { hero, points } = dungeon;
  const { skill } = device;
  Object.assign(device, points[device.home], { state: "home", on: true });
  learn(dungeon, { id: skill, rank: IMPROVED });
  if (hero.hp < hero.maxHp) healHero(dungeon, hero.maxHp);
  tell(dungeon, "embedding", device, { skill });
  keepIn(dungeon, "embeddings", skill);
}

/** The console that an embedding belongs to: it is on once that is home. Link: `skill`. */
export const consolePlug = {
  kind: "console",

  create(dungeon, name, { x, y }, { skill }) {
    return { name, kind: "console", x, y, skill, on: dungeon.progress.embeddings.includes(skill) };
  },

  step(dungeon, device) {
    device.on = dungeon.progress.embeddings.includes(device.skill);
  },
};
