import { pushOut } from "../shapes.js";
import { roomAt } from "./rooms.js";
import { keep, tell } from "./tell.js";

/**
 * Lets the boss fight once the hero is shut in with it, and notices when it is beaten.
 * @param {import("./types.js").Dungeon} dungeon
 * @param {import("../run/types.js").Intent} intent
 * @param {number} dt
 */
export function stepHall(dungeon, intent, dt) {
  const { boss } = dungeon;
  if (!boss || boss.state === "defeated") return;
  if (boss.state === "waiting") return lieInWait(dungeon, boss);
  dungeon.row.boss.plug.stepBoss(dungeon, intent, dt, (event) => dungeon.events.push(event));
  if (boss.state === "defeated") celebrate(dungeon, boss);
}

/** The fight begins when the doors are shut behind the hero; until then there is a way back. */
function lieInWait(dungeon, boss) {
  const doors = dungeon.doors.filter(({ kind }) => kind === "boss");
  const isInHall = roomAt(dungeon.rooms, dungeon.hero)?.name === dungeon.row.boss.hall;
  dungeon.sealed = isInHall && doors.every(({ box }) => !pushOut(dungeon.hero, box));
  if (!dungeon.sealed || doors.some(({ open }) => open)) return;
  boss.state = "fighting";
  tell(dungeon, "bossStart", boss, { name: boss.name, title: boss.title });
}

/** The next visit begins at the way in again, with all of the dungeon to play. */
function celebrate(dungeon, boss) {
  dungeon.sealed = false;
  if (dungeon.state === "playing") dungeon.state = "cleared";
  if (dungeon.checkpoint) dungeon.checkpoint.active = false;
  tell(dungeon, "bossDefeated", boss, { name: boss.name, title: boss.title });
  keep(dungeon, { cleared: true, checkpoint: false });
}
