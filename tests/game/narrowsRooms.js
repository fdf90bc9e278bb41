import { skills } from "../../public/src/content/skills.js";
import { createDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { mapOf, newcomer, rowOf } from "./dungeons.js";
import { TILE } from "./fields.js";
import { IDLE } from "./runs.js";

const ROOM = ["##############", "#............#", "#S...........#", "#............#", "##############"];
export const RIGHT = { ...IDLE, x: 1 };
export const sword = { kind: "sword", angle: 0, damage: 10 };
export const withAura = { skillUnlocked: { swordBeam: false, shuriken: false, shieldAura: true } };

/** A room with devices at places in tiles; the hero stands at its left. */
export function roomWith(devices, places, { progress, player = {} } = {}) {
  const map = mapOf(ROOM);
  for (const [name, [x, y]] of Object.entries(places)) map.points[name] = { x: x * TILE, y: y * TILE };
  const row = rowOf({ devices, skills: { shieldAura: skills.shieldAura } });
  return createDungeon({ row, map, seed: 1, progress, player: newcomer(player) });
}

/** A device by its name. */
export const named = ({ devices }, name) => devices.find((device) => device.name === name);
/** A blow of the sword on a device. */
export const hit = (dungeon, name) => named(dungeon, name).struck(dungeon, sword);
