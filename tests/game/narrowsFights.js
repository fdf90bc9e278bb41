import row from "../../public/src/content/dungeons/badlands.js";
import map from "../../public/src/content/maps/badlands.js";
import { wetLanes } from "../../public/src/rules/boss/bottleneck/gates.js";
import { createDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { approach, away, nearest } from "./bossFights.js";
import { newcomer, spend } from "./dungeons.js";

const TILE = 64;
const MARGIN = 40;
/** A blow that opens a gate. */
export const blow = { kind: "sword", angle: 0, damage: 10 };

/** The Narrows, with the hero in the hall of the only gate and nobody else there. */
export function neckFight({ seed = 1 } = {}) {
  const skillUnlocked = { swordBeam: true, shuriken: true, shieldAura: true };
  const progress = { checkpoint: true, shrines: ["shrine"] };
  const dungeon = createDungeon({ row, map, seed, progress, player: newcomer({ skillUnlocked }) });
  for (const foe of dungeon.foes) if (foe.placed) foe.hp = 0;
  Object.assign(dungeon.hero, { x: 44 * TILE, y: 11 * TILE });
  return dungeon;
}

/** Opens side channels, stays out of what is announced, and strikes the boss while it is bare. */
export function knowing(dungeon) {
  const { hero, boss } = dungeon;
  const danger = dodgeWhatComes(dungeon);
  if (danger) return { ...danger, attack: false };
  const heart = hero.hp < 80 ? nearest(hero, dungeon.pickups) : null;
  if (heart) return { ...approach(hero, heart, 0), attack: false, dodge: false };
  if (!boss.shielded) {
    const front = { x: boss.x, y: boss.y + 60 };
    return { ...approach(hero, front, 40), attack: true, dodge: false };
  }
  const shut = boss.gates.filter(({ open }) => !open);
  return { ...approach(hero, nearest(hero, shut) ?? boss, 70), attack: true, dodge: false };
}

/** The same, but for the channels: it always strikes the boss. */
export function heedless(dungeon) {
  const { hero, boss } = dungeon;
  const danger = dodgeWhatComes(dungeon);
  if (danger) return { ...danger, attack: true };
  return { ...approach(hero, { x: boss.x, y: boss.y + 60 }, 40), attack: true, dodge: false };
}

function dodgeWhatComes(dungeon) {
  const { hero, boss, shots } = dungeon;
  const { move } = boss;
  const late = move.length - move.time < 0.4;
  const isTold = move.stage === "tell";
  if (move.name === "slam" && isTold && Math.hypot(hero.x - boss.x, hero.y - boss.y) < move.radius + 30)
    return { ...away(hero, boss), dodge: late };
  if (move.name === "gush" && (move.locked || move.stage === "act")) return leaveLane(hero, boss);
  if (move.name === "flood" && move.stage !== "rest") return seekDryLane(hero, boss, late);
  const shot = shots.find(({ from, x, y }) => from === "foe" && Math.hypot(hero.x - x, hero.y - y) < 110);
  return shot ? { x: -Math.sin(shot.angle), y: Math.cos(shot.angle), dodge: true } : null;
}

function leaveLane(hero, { x, y, move, row: { gush } }) {
  const side = Math.cos(move.angle) * (hero.y - y) - Math.sin(move.angle) * (hero.x - x);
  if (Math.abs(side) > gush.width / 2 + MARGIN) return null;
  const way = side < 0 ? -1 : 1;
  return { x: -Math.sin(move.angle) * way, y: Math.cos(move.angle) * way, dodge: true };
}

function seekDryLane(hero, boss, dodge) {
  const { hall } = boss;
  const wet = wetLanes(boss).map(({ x }) => x);
  const width = hall.width / 5;
  const dry = [0, 1, 2, 3, 4].map((lane) => hall.x + lane * width).filter((x) => !wet.includes(x));
  const goal = nearest(
    hero,
    dry.map((x) => ({ x: x + width / 2, y: hero.y })),
  );
  return { x: Math.sign(goal.x - hero.x) * (Math.abs(goal.x - hero.x) < 20 ? 0 : 1), y: 0, dodge };
}

/** A fight that has begun, with a hero whom nothing hurts. */
export function begun() {
  const dungeon = neckFight();
  spend(dungeon, 0.4);
  dungeon.hero.invulnerable = 1e6;
  dungeon.skills = [];
  return dungeon;
}

/** Lets time pass until the boss makes a move, and is in that stage of it. */
export function until(dungeon, name, stage) {
  const events = [];
  for (let step = 0; step < 3600; step += 1) {
    const { move } = dungeon.boss;
    if (move.name === name && move.stage === stage) return events;
    events.push(...spend(dungeon, 1 / 60));
  }
  throw new Error(`It never came to ${name}, ${stage}`);
}

/** Strikes the first of the gates, so many. */
export function openFirst(dungeon, count) {
  for (const gate of dungeon.boss.gates.slice(0, count)) gate.struck(dungeon, blow);
}
