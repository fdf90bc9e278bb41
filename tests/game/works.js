import row from "../../public/src/content/dungeons/neonfactory.js";
import map from "../../public/src/content/maps/neonfactory.js";
import { isNearest } from "../../public/src/rules/dungeon/devices/match.js";
import { createDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { newcomer, spend } from "./dungeons.js";
import { playUntil as play } from "./dungeonWalker.js";
import { createPilot } from "./pilot.js";
import { answering, worksJob } from "./worksPlayer.js";

const unlocked = { swordBeam: true, shuriken: true, shieldAura: true };

/** A blow of the sword. */
export const SWORD = { kind: "sword", angle: 0, damage: 10 };

/** The Meaning Works as a save holds them. */
export function works(progress, seed = 1) {
  const saved = progress && JSON.parse(JSON.stringify(progress));
  return createDungeon({ row, map, seed, progress: saved, player: newcomer({ skillUnlocked: unlocked }) });
}

/** The same, with a hero whom nothing hurts, in the middle of the hall; no foe is there yet. */
export function quietWorks(progress) {
  const dungeon = works(progress);
  dungeon.foes = dungeon.foes.filter(({ memory }) => memory.boss);
  dungeon.stats.toughness = 0;
  Object.assign(dungeon.hero, { hp: 1e6, maxHp: 1e6, x: 26 * 64, y: 26 * 64 });
  return dungeon;
}

/** A device by its name. */
export const deviceOf = ({ devices }, name) => devices.find((device) => device.name === name);

/** Puts the hero at a point of the map, a little below it. */
export function goTo({ hero, points }, name, dy = 0) {
  Object.assign(hero, { x: points[name].x, y: points[name].y + dy, vx: 0, vy: 0 });
}

/** Lets the scripted player play until something is so; gives back what happened. */
export const playUntil = (dungeon, isThere, minutes = 6) =>
  play(dungeon, createPilot(dungeon, { job: worksJob, boss: answering }), isThere, minutes);

/** Strikes the right plinths of a match, round after round. */
export function solve(dungeon, name) {
  const task = deviceOf(dungeon, name);
  const events = [];
  while (!task.on) {
    events.push(...spend(dungeon, 1));
    for (const plinth of task.plinths.map((one) => deviceOf(dungeon, one)))
      if (plinth.word && isNearest(task, plinth.word)) plinth.struck(dungeon, SWORD);
    events.push(...spend(dungeon, 0.1));
  }
  return events;
}
