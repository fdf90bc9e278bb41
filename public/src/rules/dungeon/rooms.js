import { addFoe, setMood } from "../run/foes.js";
import { tileSize } from "../tiles.js";
import { tell } from "./tell.js";

const WAKING = 420;
const ASIDE = 24;

/**
 * The rooms of a dungeon.
 * @param {import("./types.js").DungeonRow} row
 * @returns {import("./types.js").Room[]}
 */
export function createRooms(row) {
  return Object.entries(row.rooms).map(([name, { title = null, area }]) => {
    const [x, y, width, height] = area.map((tiles) => tiles * tileSize);
    return { name, title, box: { x, y, width, height }, visited: false };
  });
}

/** The room that a point is in, or null. */
export function roomAt(rooms, { x, y }) {
  const isIn = ({ box }) => x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height;
  return rooms.find(isIn) ?? null;
}

/**
 * Puts a foe at every point that is named after one, asleep.
 * @param {import("./types.js").Dungeon} dungeon
 * @param {Record<string, import("./types.js").Point>} points
 */
export function placeFoes(dungeon, points) {
  for (const [name, point] of Object.entries(points)) {
    const [role, kind] = name.split(":");
    if (role !== "foe" && role !== "elite") continue;
    const { radius } = dungeon.arena.foes[kind];
    const place = dungeon.field.nearestFree(point.x, point.y, radius);
    const foe = addFoe(dungeon, kind, place, dungeon.arena.threat, role === "elite");
    Object.assign(foe, { asleep: true, woken: false, home: roomAt(dungeon.rooms, point), placed: true });
    setMood(foe, "chase", 0);
  }
}

/**
 * Notices which room the hero is in, and wakes who is there.
 * @param {import("./types.js").Dungeon} dungeon
 */
export function stepRooms(dungeon) {
  const room = roomAt(dungeon.rooms, dungeon.hero);
  if (room && room !== dungeon.room) {
    tell(dungeon, "enterRoom", dungeon.hero, { name: room.name, title: room.title, first: !room.visited });
    room.visited = true;
  }
  dungeon.room = room;
  for (const foe of dungeon.foes) if (foe.placed) rouse(dungeon, foe);
}

/** Once woken, a foe rests only while no way leads to the hero. */
function rouse(dungeon, foe) {
  if (!foe.woken && isNoticed(dungeon, foe)) {
    foe.woken = true;
    tell(dungeon, "wake", foe, { kind: foe.kind, foe });
  }
  foe.asleep = !foe.woken || (!foe.row.ghostly && isCutOff(dungeon.flow, foe));
}

function isNoticed({ hero, room, flow }, foe) {
  if (foe.hurt > 0) return true;
  if (foe.home) return room === foe.home;
  return Math.hypot(hero.x - foe.x, hero.y - foe.y) < WAKING && !isCutOff(flow, foe);
}

/** A foe that leans on a wall stands in a cell that is closed, so its sides are asked, too. */
function isCutOff(flow, { x, y }) {
  const sides = flow.reachable(x - ASIDE, y) || flow.reachable(x + ASIDE, y);
  return !(flow.reachable(x, y) || sides || flow.reachable(x, y - ASIDE) || flow.reachable(x, y + ASIDE));
}
