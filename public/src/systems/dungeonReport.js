/** What a test may want to know of a dungeon. */
import { state } from "../states/stateManager.js";
import { currentQuest } from "./quest.js";

const byName = (things, read) => Object.fromEntries(things.map((thing) => [thing.name, read(thing)]));

function countByKind(foes) {
  const counts = {};
  for (const { kind } of foes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function bossOf({ boss }) {
  if (!boss) return null;
  const { state: mood, hp, maxHp, phase, x, y } = boss;
  return { state: mood, hp, maxHp, phase, x, y };
}

/** @param {import("../rules/dungeon/types.js").Dungeon} dungeon */
export function reportDungeon(dungeon) {
  const { hero } = dungeon;
  return {
    player: { x: hero.x, y: hero.y, hp: hero.hp, level: hero.level },
    state: dungeon.state,
    time: dungeon.time,
    room: dungeon.room?.name ?? null,
    quest: currentQuest(),
    coins: state.player.coins ?? 0,
    doors: byName(dungeon.doors, ({ open }) => open),
    devices: byName(dungeon.devices, ({ on }) => on),
    torches: byName(dungeon.torches, ({ burning, left }) => (burning ? left : 0)),
    progress: dungeon.progress,
    boss: bossOf(dungeon),
    foes: countByKind(dungeon.foes),
  };
}
