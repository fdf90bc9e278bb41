import { trueCopy } from "../../public/src/rules/boss/copies.js";
import { placeOf } from "../../public/src/rules/dungeon/devices/compass.js";
import { isNearest } from "../../public/src/rules/dungeon/devices/match.js";
import { approach, away, dodgeWhatComes, nearest } from "./bossFights.js";

const BELOW = 60;
const BESIDE = 84;

/**
 * What a scripted player of the Meaning Works goes for: friends first, then what is in hand, then what is to be fetched.
 * @param {object} dungeon
 * @returns {import("./pilot.js").Job}
 */
export function worksJob(dungeon) {
  const { devices, points, checkpoint, state } = dungeon;
  const of = (kind) => devices.filter((device) => device.kind === kind);
  const fallen = dungeon.allies.find(({ up }) => !up);
  if (fallen) return { goal: { x: fallen.x, y: fallen.y + 30 }, within: 20 };
  const held = of("embedding").find((one) => one.state === "held");
  if (held) return { goal: { x: points[held.home].x, y: points[held.home].y + BELOW }, within: 10 };
  const away = of("embedding").find((one) => !one.on);
  if (away) return fetch(dungeon, away);
  if (state === "cleared") return { goal: points.exit2 };
  return { goal: checkpoint.active ? points.boss : points.checkpoint };
}

function fetch({ devices }, embedding) {
  if (embedding.state === "free") return { goal: embedding };
  const task = devices.find(({ name }) => name === embedding.by);
  if (task.kind === "compass") return { goal: placeOf(task, task.places[task.found].at), within: 14 };
  const plinths = devices.filter(({ name }) => task.plinths.includes(name));
  const right = plinths.find(({ name, word }) => !task.found.includes(name) && word && isNearest(task, word));
  return right && task.pause === 0
    ? { goal: right, strike: true, within: BESIDE }
    : { goal: task, within: 400 };
}

/** Steps out of what is announced, strikes the answer that is nearest, and then the one who gave it. */
export function answering(dungeon) {
  const { hero, boss } = dungeon;
  const danger = outOfDiscs(dungeon) ?? dodgeWhatComes(dungeon);
  if (danger) return { ...danger, attack: false };
  if (boss.move.name === "stun")
    return { ...approach(hero, boss, boss.body.radius + 40), attack: true, dodge: false };
  const copy = boss.move.name === "ask" && boss.move.stage === "act" && trueCopy(boss);
  if (copy) {
    const isNear = Math.hypot(hero.x - copy.x, hero.y - copy.y) < copy.radius + 60;
    return { ...approach(hero, copy, copy.radius + 30), attack: isNear, dodge: false };
  }
  const heart = hero.hp < 80 ? nearest(hero, dungeon.pickups) : null;
  if (heart) return { ...approach(hero, heart, 0), attack: false, dodge: false };
  const isClose = Math.hypot(hero.x - boss.x, hero.y - boss.y) < 260;
  return { ...(isClose ? away(hero, boss) : { x: 0, y: 0 }), attack: false, dodge: false };
}

/** The way out of the circles that are announced. */
function outOfDiscs({ hero, boss }) {
  const { move, copies, row } = boss;
  const told =
    move.stage === "tell" && move.radius > 0 ? move.places.map((at) => ({ ...at, radius: move.radius })) : [];
  const fuses = copies.filter(({ fuse }) => fuse > 0).map(({ x, y }) => ({ x, y, radius: row.burst.radius }));
  const far = (disc) => Math.hypot(hero.x - disc.x, hero.y - disc.y) - disc.radius;
  const worst = [...told, ...fuses].toSorted((one, other) => far(one) - far(other))[0];
  if (!worst || far(worst) > 24) return null;
  return { ...away(hero, worst), dodge: move.length - move.time < 0.35 };
}
